import { describe, expect, it } from 'vitest';
import { columnLetter, findYearHeader, yearOf } from './year-columns.js';

describe('yearOf', () => {
  it.each([
    [1990, 1990, false],
    ['2010', 2010, false],
    ['2010년', 2010, false],
    [' 2021 년 ', 2021, false],
    ['２０２１년', 2021, false],
    ['2022(잠정)', 2022, true],
    ['2022년 (잠정치)', 2022, true],
    ['2022p', 2022, true],
  ])('reads %s', (header, year, provisional) => {
    expect(yearOf(header)).toEqual({ year, provisional });
  });

  it.each(['', '구분', '1990-2021', 1850, 2150, 1990.5, '증감률', true, undefined])(
    'finds none in %s',
    (header) => {
      expect(yearOf(header)).toBeUndefined();
    },
  );
});

describe('findYearHeader', () => {
  it('prefers the line of years to a year in a title and to figures that look like years', () => {
    const rows = [
      { row: 1, cells: ['보고', 2023] },
      { row: 3, cells: ['구분', undefined, '1990', '1991', '1992'] },
      { row: 4, cells: ['소', undefined, 2003, 2010, 1] },
    ];
    expect(findYearHeader(rows)).toMatchObject({ row: { row: 3 }, first: 2 });
  });

  it('needs a column for labels', () => {
    expect(findYearHeader([{ row: 1, cells: [1990, 1991] }])).toBeUndefined();
  });
});

describe('columnLetter', () => {
  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 27, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AB',
      'ZZ',
      'AAA',
    ]);
  });
});
