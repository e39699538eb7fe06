import type { EventSummary } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { AGENDA_WORDS, LISTED } from '../testing/agenda.js';
import { LOCALES } from '../testing/locales.js';
import type { EventsView } from './events-view.js';
import { eventsView } from './view.js';

const view = (
  events: readonly EventSummary[],
  now: string,
  lang: keyof typeof LOCALES = 'en',
  limit?: number,
): EventsView =>
  eventsView(events, {
    locale: LOCALES[lang].locale,
    words: AGENDA_WORDS[lang].events,
    now: Date.parse(now),
    limit,
  });
const ids = (rows: EventsView['past']): string[] => rows.map(({ id }) => id);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const { start: _, end: __, ...daysOnly } = LISTED;
const undated = (id: string, between?: EventSummary['between']): EventSummary => ({
  ...daysOnly,
  id,
  days: [],
  ...(between && { between }),
});

describe('a list of events', () => {
  it('says when, where and by whom', () => {
    const [row] = view([LISTED], '2021-01-01', 'ko').upcoming;
    expect(row).toMatchObject({
      id: 'ifllc-2021',
      name: { text: '저탄소도시 국제포럼' },
      date: '2021년 11월 23–24일',
      datetime: '2021-11-23',
      where: [{ text: '인천' }, { text: '온라인' }],
      marks: [],
    });
    expect(row!.lines).toEqual([
      {
        before: '주최 ',
        parts: [{ text: '인천광역시' }, { text: 'UNESCAP', lang: 'en' }],
        after: '',
      },
    ]);
    expect(row!.illustrative).toBeUndefined();
  });

  it('marks what is invented, cancelled or going on', () => {
    const marked = { ...LISTED, illustrative: true, status: 'cancelled' };
    const [row] = view([marked], '2021-11-23T05:00:00Z').upcoming;
    expect(row!.illustrative).toBe('Illustrative data');
    expect(row!.marks).toEqual([{ id: 'cancelled', text: 'Cancelled' }]);
    const later = view([{ ...LISTED, status: 'postponed' }], '2021-11-23T05:00:00Z').upcoming[0]!;
    expect(later.marks).toEqual([{ id: 'postponed', text: 'Postponed' }]);
    expect(view([LISTED], '2021-11-23T05:00:00Z').upcoming[0]!.marks).toEqual([
      { id: 'now', text: 'Under way' },
    ]);
    expect(view([LISTED], '2021-11-23T04:00:00Z').upcoming[0]!.marks).toEqual([]);
  });

  it('lets an event be over at the end of its last day where it is, wherever the reader is', () => {
    expect(ids(view([LISTED], '2021-11-24T14:59:00Z').upcoming)).toEqual(['ifllc-2021']);
    expect(ids(view([LISTED], '2021-11-24T15:00:00Z').past)).toEqual(['ifllc-2021']);
  });

  it('lets one that runs past midnight run on', () => {
    const late = { ...LISTED, end: '2021-11-25T02:00:00+09:00' };
    expect(ids(view([late], '2021-11-24T16:59:00Z').upcoming)).toEqual(['ifllc-2021']);
    expect(ids(view([late], '2021-11-24T17:01:00Z').past)).toEqual(['ifllc-2021']);
  });

  it('takes the end of the last day where the reader is, where only dates are known', () => {
    // Without an offset: the reader's own time.
    const seen = (now: string) => view([daysOnly], new Date(now).toJSON());
    expect(ids(seen('2021-11-24T23:59:00').upcoming)).toEqual(['ifllc-2021']);
    expect(ids(seen('2021-11-25T00:00:00').past)).toEqual(['ifllc-2021']);
  });

  it('says of the undated what is known, and counts them as past once the last possible day is', () => {
    const list = [
      undated('no-one-knows'),
      undated('autumn', { from: '2020-10', until: '2020-11' }),
      undated('year', { until: '2021' }),
      undated('since', { from: '2019' }),
      LISTED,
    ];
    const seen = view(list, '2021-06-01T12:00:00Z');
    expect(ids(seen.upcoming)).toEqual(['ifllc-2021', 'no-one-knows', 'year', 'since']);
    expect(ids(seen.past)).toEqual(['autumn']);
    expect(plain(seen.past[0]!.date)).toBe('Date not known: between October and November 2020');
    expect(seen.past[0]!.datetime).toBeUndefined();
    expect(ids(view(list, '2020-11-30T10:00:00Z').past)).toEqual([]);
    expect(ids(view(list, '2022-01-02T10:00:00Z').upcoming)).toEqual(['no-one-knows', 'since']);
  });

  it('has those to come by their first day, no more than asked for, and the past the other way round', () => {
    const on = (day: string): EventSummary => ({ ...daysOnly, id: day, days: [day] });
    const list = ['2021-03-01', '2021-01-01', '2021-02-01', '2020-01-01', '2020-05-01'].map(on);
    const seen = view(list, '2020-12-01T00:00:00Z');
    expect(ids(seen.upcoming)).toEqual(['2021-01-01', '2021-02-01', '2021-03-01']);
    expect(ids(seen.past)).toEqual(['2020-05-01', '2020-01-01']);
    const short = view(list, '2020-12-01T00:00:00Z', 'en', 1);
    expect(ids(short.upcoming)).toEqual(['2021-01-01']);
    expect(ids(short.past)).toEqual(['2020-05-01', '2020-01-01']);
  });

  it('bears answers that nobody expects', () => {
    const odd: EventSummary = {
      ...LISTED,
      name: {},
      status: 'constructor',
      mode: 'toString',
      days: ['tomorrow'],
      start: 'soon',
      end: 'later',
      between: { until: 'never-ever' },
      parties: [],
    };
    const [row] = view([odd], '2021-06-01').upcoming;
    expect(row).toMatchObject({ name: { text: '' }, date: 'Date not known: until never-ever' });
    expect(row!.marks).toEqual([{ id: 'constructor', text: 'constructor' }]);
    expect(view([], '2021-06-01')).toEqual({ upcoming: [], past: [] });
  });
});
