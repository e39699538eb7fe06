import { TEXT_LIMITS } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { importFilesSync } from './index.js';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { CITY_PARTNER, PARTNER } from './testing/rows.js';

type Cells = Readonly<Record<string, string>>;

const partners = (...rows: Cells[]) => importAll(CITY, SOURCE, table('partners.csv', rows));
const idsOf = (result: ReturnType<typeof partners>): string[] =>
  bodiesOf(result, 'partner').map((body) => (body as { id: string }).id);

describe('partners.csv', () => {
  it('reads every column of a partner', () => {
    const result = partners(PARTNER, CITY_PARTNER);
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'partner')).toEqual([
      {
        id: 'kobe-city',
        kind: 'city',
        name: { en: 'City of Kobe' },
        topics: [],
        sourceIds: ['press'],
      },
      {
        id: 'kobe-centre',
        kind: 'research-centre',
        name: { en: 'Kobe Climate Centre', ja: '神戸気候センター' },
        acronym: 'KCC',
        country: 'JP',
        cityId: 'kobe',
        position: { longitude: 135.183, latitude: 34.6913 },
        precision: 'city',
        parentId: 'kobe-city',
        seat: { en: 'Harbour Tower, Kobe' },
        areaServed: ['JP-28', 'Kansai'],
        founded: '2012-05',
        description: { en: 'Studies the climate of a harbour.' },
        topics: ['policy', 'water'],
        identifiers: [
          { system: 'ror', value: '00abc12' },
          { system: 'isni', value: '1' },
        ],
        website: 'https://example.org/centre',
        sourceIds: ['press'],
        note: 'The year is that of the decree.',
        illustrative: true,
      },
    ]);
  });

  it.each([
    ['an id with capitals', { id: 'Kobe' }, ['bad-id id']],
    ['an id that stands for something else', { id: 'points' }, ['bad-id id']],
    ['no name', { name_en: '' }, ['missing-value name_en']],
    ['a kind that is none', { kind: 'club' }, ['bad-word kind']],
    ['no kind', { kind: '' }, ['missing-value kind']],
    ['a topic that is none', { topics: 'policy; bees' }, ['bad-word topics']],
    ['a topic twice', { topics: 'policy; policy' }, ['bad-word topics']],
    ['no source', { source_ids: '' }, ['missing-value source_ids']],
    ['a source that nobody knows', { source_ids: 'press; rumour' }, ['unknown-source source_ids']],
    ['a city that nobody knows', { city_id: 'atlantis' }, ['unknown-city city_id']],
    ['a country that is no code', { country: 'Japan' }, ['bad-word country']],
    ['half a position', { lon: '135' }, ['missing-value lon']],
    ['a position off the globe', { lon: '34', lat: '135', precision: 'city' }, ['bad-number lat']],
    ['a position without precision', { lon: '135', lat: '34' }, ['missing-value precision']],
    ['a precision without position', { precision: 'exact' }, ['missing-value lon']],
    ['a precision that is none', { lon: '1', lat: '1', precision: 'good' }, ['bad-word precision']],
    ['a month that is none', { founded: '2012-13' }, ['bad-date founded']],
    ['a day that is none', { founded: '2023-02-29' }, ['bad-date founded']],
    [
      'a script in the place of an address',
      { website: 'javascript:alert(1)' },
      ['bad-url website'],
    ],
    ['data in the place of an address', { website: 'data:text/html,x' }, ['bad-url website']],
    ['an address with a password', { website: 'https://a:b@example.org/' }, ['bad-url website']],
    ['an address that hides its host', { website: 'https://a.org@b.org' }, ['bad-url website']],
    ['an address with a backslash', { website: 'https:\\\\example.org' }, ['bad-url website']],
    ['an address without scheme', { website: '//example.org' }, ['bad-url website']],
    ['an area of a thousand letters', { area_served: 'x'.repeat(1000) }, ['too-long area_served']],
  ])('refuses %s', (_case, cells, issues) => {
    const result = partners({ ...CITY_PARTNER, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(bodiesOf(result, 'partner')).toEqual([]);
  });

  it('says which words it knows', () => {
    const [issue] = partners({ ...CITY_PARTNER, kind: 'club' }).report.issues;
    expect(issue?.expected).toContain('research-centre, international-organisation, network');
  });

  it('takes a parent from the same files in any order, or from the database', () => {
    const rows = [{ ...PARTNER, id: 'team', parent_id: 'kobe-centre' }, PARTNER, CITY_PARTNER];
    expect(idsOf(partners(...rows))).toEqual(['kobe-city', 'kobe-centre', 'team']);
    const known = {
      cities: [{ id: 'kobe', name: { en: 'Kobe' }, country: 'JP' }],
      sourceIds: new Set(['press']),
      partners: [{ id: 'kobe-city' }],
    };
    const { report } = importFilesSync([table('partners.csv', [PARTNER])], known);
    expect(issuesOf(report)).toEqual([]);
  });

  it('refuses a parent that nobody knows, and with a partner its parts', () => {
    const result = partners({ ...CITY_PARTNER, parent_id: 'nobody' }, PARTNER, {
      ...CITY_PARTNER,
      id: 'free',
    });
    expect(issuesOf(result.report)).toEqual([
      'error unknown-partner parent_id@2',
      'error unknown-partner parent_id@3',
    ]);
    expect(idsOf(result)).toEqual(['free']);
  });

  it('refuses partners that are parts of each other, and of themselves', () => {
    const result = partners({ ...CITY_PARTNER, parent_id: 'kobe-centre' }, PARTNER, {
      ...CITY_PARTNER,
      id: 'alone',
      parent_id: 'alone',
    });
    expect(issuesOf(result.report)).toEqual([
      'error parent-cycle parent_id@2',
      'error parent-cycle parent_id@3',
      'error parent-cycle parent_id@4',
    ]);
  });

  it('refuses a circle that only the database closes', () => {
    const known = {
      cities: [],
      sourceIds: new Set(['press']),
      partners: [{ id: 'kobe-city' }, { id: 'office', parentId: 'kobe-city' }],
    };
    const rows = [{ ...CITY_PARTNER, parent_id: 'office' }];
    const { report } = importFilesSync([table('partners.csv', rows)], known);
    expect(issuesOf(report)).toEqual(['error parent-cycle parent_id@2']);
  });
});

describe('texts of others', () => {
  it('keeps markup as the text it is', () => {
    const name = '<img src=x onerror=alert(1)> & "Sons"';
    const result = partners({ ...CITY_PARTNER, name_en: name });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'partner')).toMatchObject([{ name: { en: name } }]);
  });

  it('makes one line of several', () => {
    const result = partners({ ...CITY_PARTNER, description_en: 'One\n\n two\tthree\u2028four' });
    expect(bodiesOf(result, 'partner')).toMatchObject([
      { description: { en: 'One two three four' } },
    ]);
  });

  it.each([
    ['a mark that turns letters round', 'Green\u202Egnp', 'unsafe-text name_en'],
    ['an isolate', '\u2067Green', 'unsafe-text name_en'],
    ['a mark of direction', 'Green\u200F', 'unsafe-text name_en'],
    ['an Arabic mark of direction', '\u061CGreen', 'unsafe-text name_en'],
    ['a tag that nobody sees', 'Green\u{E0041}', 'unsafe-text name_en'],
    ['an operator that nobody sees', 'Green\u2062', 'unsafe-text name_en'],
    ['a name of blank letters', '\u3164', 'unsafe-text name_en'],
    ['fillers of Hangul', '\u115F\u1160', 'unsafe-text name_en'],
    ['a blank of Braille', 'Green\u2800', 'unsafe-text name_en'],
    ['an escape', 'Green\u001B[2J', 'control-character '],
    ['a C1 control', 'Green\u009B', 'control-character '],
    ['more than a name can have', 'x'.repeat(TEXT_LIMITS.name + 1), 'too-long name_en'],
  ])('refuses %s, and names the column', (_case, name, issue) => {
    const { report } = partners({ ...CITY_PARTNER, name_en: name });
    expect([...new Set(issuesOf(report))]).toEqual([`error ${issue}@2`]);
    expect(report.issues[0]?.message).toContain('name_en');
    expect(report.accepted.partner).toBe(0);
  });

  it('counts characters, not halves of them', () => {
    const rows = [
      { ...CITY_PARTNER, name_en: '🌱'.repeat(TEXT_LIMITS.name) },
      { ...CITY_PARTNER, id: 'long', name_en: '🌱'.repeat(TEXT_LIMITS.name + 1) },
    ];
    expect(issuesOf(partners(...rows).report)).toEqual(['error too-long name_en@3']);
  });

  it.each(['acronym', 'note', 'area_served', 'identifiers', 'seat_ko', 'country', 'website'])(
    'refuses a turning mark in %s, too',
    (column) => {
      const { report } = partners({ ...CITY_PARTNER, [column]: `a\u202Eb` });
      expect(issuesOf(report)).toContain(`error unsafe-text ${column}@2`);
    },
  );
});
