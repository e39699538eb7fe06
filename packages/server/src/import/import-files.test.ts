import { describe, expect, it } from 'vitest';
import { CITY, csv, importAll, issuesOf, table } from './testing/csv-files.js';

describe('cities.csv and sources.csv', () => {
  it.each([
    ['a latitude off the globe', { lon: '35', lat: '135' }, 'bad-number lat'],
    ['half a position', { lon: '135' }, 'missing-value lon'],
    ['a country by name', { country: 'Japan' }, 'bad-word country'],
    ['no time zone', { time_zone: '' }, 'missing-value time_zone'],
    ['an upper-case id', { id: 'Kobe' }, 'bad-id id'],
  ])('refuses %s', (_case, cells, issue) => {
    const row = { id: 'kobe', name_en: 'Kobe', country: 'JP', time_zone: 'Asia/Tokyo', ...cells };
    const result = importAll(table('cities.csv', [row]));
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
    expect(result.writes).toEqual([]);
  });

  it.each([
    ['a script for an address', { url: 'javascript:alert(1)' }, 'bad-url url'],
    ['no licence', { licence: '' }, 'missing-value licence'],
    ['no title', { title_en: '' }, 'missing-value title_en'],
    ['no day of reading', { retrieved_on: '' }, 'missing-value retrieved_on'],
  ])('refuses %s', (_case, cells, issue) => {
    const row = {
      id: 'press',
      title_en: 'Press',
      publisher_en: 'City',
      licence: 'unknown',
      retrieved_on: '2026-11-21',
      url: 'https://example.org',
      ...cells,
    };
    const result = importAll(table('sources.csv', [row]));
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
  });
});

describe('any file', () => {
  const HEADER = 'id,name_en,country,time_zone';
  const ROW = 'kobe,Kobe,JP,Asia/Tokyo';

  it.each([
    ['a byte order mark and CRLF', `\uFEFF${HEADER}\r\n${ROW}\r\n`],
    ['mixed line ends', `${HEADER}\r\n${ROW}\nosaka,Osaka,JP,Asia/Tokyo\r`],
    [
      'zero-width and hard spaces',
      `id\u200B,name_en\u00A0,Country,TIME ZONE\n\u200Bkobe,\u00A0Kobe,JP,Asia/Tokyo`,
    ],
    ['semicolons', `${HEADER}\n${ROW}`.replaceAll(',', ';')],
    ['tabs', `${HEADER}\n${ROW}`.replaceAll(',', '\t')],
    ['empty lines and trailing commas', `${HEADER}\n\n${ROW},,\n,,,\n`],
  ])('may have %s', (_case, text) => {
    const { report, writes } = importAll(csv('cities.csv', text));
    expect(issuesOf(report)).toEqual([]);
    expect(writes[0]).toMatchObject({ id: 'kobe', body: { name: { en: 'Kobe' } } });
  });

  it('names the line on which a row begins, below cells of several lines', () => {
    const text = `${HEADER},note\n${ROW},"two\nlines"\n\nX,Osaka,JP,Asia/Tokyo,`;
    expect(issuesOf(importAll(csv('cities.csv', text)).report)).toEqual(['error bad-id id@5']);
  });

  it.each([
    ['an open quote', `${HEADER}\nkobe,"Kobe,JP,Asia/Tokyo`, 'csv-syntax @2'],
    ['a row cut off', `${HEADER}\nkobe,Kobe`, 'cell-count @2'],
    ['a comma too many', `${HEADER}\n${ROW},x`, 'cell-count @2'],
    ['nothing in it', '', 'no-rows @0'],
    ['a header only', HEADER, 'no-rows @1'],
    ['a column twice', `${HEADER},ID\n${ROW},x`, 'duplicate-column @1'],
    ['a control character', `${HEADER}\nkobe,Ko\u0007be,JP,Asia/Tokyo`, 'control-character @2'],
    ['a column missing', 'id,name_en,country\nkobe,Kobe,JP', 'missing-column time_zone@1'],
    [
      'no name column',
      'id,country,time_zone\nkobe,JP,Asia/Tokyo',
      'missing-column name_<language>,@1',
    ],
  ])('is refused with %s', (_case, text, issue) => {
    const { report, writes } = importAll(csv('cities.csv', text));
    expect(issuesOf(report)).toEqual([`error ${issue}`]);
    expect(writes).toEqual([]);
  });

  it('has columns that it does not know reported', () => {
    const { report, writes } = importAll(csv('cities.csv', `${HEADER},mayor\n${ROW},x`));
    expect(issuesOf(report)).toEqual(['warning unknown-column mayor@1']);
    expect(writes).toHaveLength(1);
  });

  it('may repeat what another file says', () => {
    const { report } = importAll(CITY, { ...CITY, name: 'more cities.csv' });
    expect(report.duplicates).toEqual([
      { file: 'more cities.csv', row: 2, firstFile: 'cities.csv', firstRow: 2, id: 'kobe' },
    ]);
  });

  it('is recognised by its columns where its name says nothing', () => {
    const { report } = importAll({ ...CITY, name: 'data (1).csv' }, csv('notes.csv', 'a,b\n1,2'));
    expect(report.files.map(({ kind }) => kind)).toEqual(['cities', 'unknown']);
    expect(issuesOf(report)).toEqual(['error unknown-file @1']);
  });

  it('is refused in an encoding that would have to be guessed', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${HEADER}\nkobe,`), 0xbc, 0xad]);
    expect(issuesOf(importAll({ name: 'cities.csv', bytes }).report)).toEqual([
      'error encoding @0',
    ]);
  });
});
