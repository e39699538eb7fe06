import { describe, expect, it } from 'vitest';
import { periodOf } from './period-of.js';

describe('the accounting year', () => {
  it.each([
    ['2018-01-01 - 2018-12-31', '2018-01-01', '2018-12-31', undefined],
    ['2017-04-01 - 2018-03-31', '2017-04-01', '2018-03-31', undefined],
    ['2017-04-01 -', '2017-04-01', '2018-03-31', 'open-period'],
    ['- 2018-12-31', '2018-01-01', '2018-12-31', 'open-period'],
    ['2017-01-01 - 2018-01-01', '2017-01-01', '2017-12-31', 'period-end'],
    ['12/31/2013 12:00:00 AM', '2013-01-01', '2013-12-31', undefined],
    ['06/30/2015 12:00:00 AM', '2014-07-01', '2015-06-30', undefined],
    ['04/01/2009 12:00:00 AM', '2009-04-01', '2010-03-31', 'single-day'],
    ['12/20/2010 12:00:00 AM', '2009-12-21', '2010-12-20', 'single-day'],
    ['02/29/2012', '2011-03-01', '2012-02-29', undefined],
    ['2019', '2019-01-01', '2019-12-31', undefined],
  ])('of "%s" is %s to %s', (cell, start, end, doubt) => {
    const reading = periodOf(cell);
    expect(reading).toMatchObject({ period: { start, end } });
    expect('doubt' in reading ? reading.doubt?.code : undefined).toBe(doubt);
  });

  it.each([
    ['2016-01-01 - 2018-12-31', 'multi-year'],
    ['2018-11-01 - 2019-05-31', 'bad-period'],
    ['2018-02-30 - 2019-02-28', 'bad-period'],
    ['31/12/2013 12:00:00 AM', 'bad-period'],
    ['1537', 'bad-period'],
    ['0100-02-15', 'bad-period'],
    ['9999-06-30 -', 'bad-period'],
    ['2015-2016', 'bad-period'],
  ])('of "%s" is refused: %s', (cell, refused) => {
    expect(periodOf(cell)).toMatchObject({ refused });
  });
});
