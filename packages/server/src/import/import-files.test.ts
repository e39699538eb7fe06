import { describe, expect, it } from 'vitest';
import { importFiles } from './index.js';
import { CITY, csv, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';

const TOTAL = {
  city_id: 'kobe',
  year: 'FY2023',
  scheme: 'kobe-statistics',
  code: 'total',
  scope: '',
  gas: 'CO2e',
  value: '8264',
  unit: '千トン',
  source_id: 'press',
};

const TARGET = {
  id: 'kobe-2030',
  city_id: 'kobe',
  kind: 'base-year',
  coverage: 'city-wide',
  status: 'in-force',
  base_year: '2013',
  base_value: '12392',
  unit: 'kt',
  reduction_percent: '60',
  target_year: '2030',
  source_id: 'press',
};

const emissions = (...rows: Readonly<Record<string, string>>[]) =>
  importAll(CITY, SOURCE, table('emissions.csv', rows));
const targets = (...rows: Readonly<Record<string, string>>[]) =>
  importAll(CITY, SOURCE, table('targets.csv', rows));
const bodies = ({ writes }: ReturnType<typeof importAll>, kind: string): object[] =>
  writes.filter((write) => write.kind === kind).map((write) => write.body);

describe('emissions.csv', () => {
  it('keeps a total as printed and in tonnes, and reports the conversion', () => {
    const result = emissions(TOTAL);
    expect(issuesOf(result.report)).toEqual([]);
    expect(result.writes.find(({ kind }) => kind === 'inventory')).toEqual({
      kind: 'inventory',
      id: 'kobe-fy2023-kobe-statistics-total-press',
      owner: 'import',
      body: {
        id: 'kobe-fy2023-kobe-statistics-total-press',
        cityId: 'kobe',
        period: { year: 2023, start: '2023-04-01', end: '2024-03-31', fiscal: true },
        basis: { scheme: 'kobe-statistics', code: 'total', gas: 'CO2e' },
        method: 'inventory',
        value: 8_264_000,
        originalValue: 8264,
        originalUnit: '千トン',
        sourceId: 'press',
      },
    });
    expect(result.report.conversions).toEqual([
      {
        file: 'emissions.csv',
        row: 2,
        column: 'value',
        original: '8264',
        unit: '千トン',
        value: 8_264_000,
      },
    ]);
  });

  it('adds scopes 1 and 2 up where no total is printed, and says so', () => {
    const result = emissions(
      { ...TOTAL, scope: '1', value: '1748.27', unit: 'kt' },
      { ...TOTAL, scope: 'Scope 2', value: '1864.587', unit: 'kt' },
    );
    expect(issuesOf(result.report)).toEqual([]);
    const [inventory] = bodies(result, 'inventory');
    expect(inventory).toMatchObject({
      value: 3_612_857,
      computed: true,
      parts: [
        { scope: '1', value: 1_748_270 },
        { scope: '2', value: 1_864_587 },
      ],
    });
    expect(inventory).not.toHaveProperty('originalValue');
  });

  it('keeps a published total that differs from its parts, with a warning', () => {
    const result = emissions(
      { ...TOTAL, value: '100003', unit: 't' },
      { ...TOTAL, scope: '1', value: '60001', unit: 't' },
      { ...TOTAL, scope: '2', value: '39999', unit: 't' },
    );
    expect(issuesOf(result.report)).toEqual(['warning total-misfit value@2']);
    expect(result.report.reconciliations).toMatchObject([
      { published: 100_003, computed: 100_000, difference: 3, agrees: false },
    ]);
    expect(bodies(result, 'inventory')).toMatchObject([{ value: 100_003 }]);
  });

  it('lets printed rounding pass', () => {
    const result = emissions(
      { ...TOTAL, value: '45646000', unit: 't' },
      { ...TOTAL, scope: '1', value: '22581000', unit: 't' },
      { ...TOTAL, scope: '2', value: '21572000', unit: 't' },
      { ...TOTAL, scope: '3', value: '1492000', unit: 't' },
    );
    expect(result.report.reconciliations).toMatchObject([{ difference: 1000, agrees: true }]);
  });

  it('does not let coarse rounding hide a real misfit', () => {
    const result = emissions(
      { ...TOTAL, value: '50', unit: 'Mt' },
      { ...TOTAL, scope: '1', value: '30', unit: 'Mt' },
      { ...TOTAL, scope: '2', value: '18', unit: 'Mt' },
    );
    expect(result.report.reconciliations).toMatchObject([{ tolerance: 500_000, agrees: false }]);
  });

  it.each([
    ['a key in the value', { value: 'NE' }],
    ['a key in its column', { value: '', notation_key: 'NO; IE' }],
  ])('never stores a total that is a notation key: %s', (_case, cells) => {
    const result = emissions({ ...TOTAL, ...cells });
    expect(issuesOf(result.report)).toEqual(['warning notation-key notation_key@2']);
    expect(bodies(result, 'inventory')).toEqual([]);
  });

  it('leaves a part that is a notation key out of the parts', () => {
    const result = emissions(TOTAL, { ...TOTAL, scope: '3', value: 'IE (II.1.1)' });
    expect(issuesOf(result.report)).toEqual(['warning notation-key notation_key@3']);
    expect(bodies(result, 'inventory')).toMatchObject([{ value: 8_264_000 }]);
    expect(bodies(result, 'inventory')[0]).not.toHaveProperty('parts');
  });

  it.each([
    ['one comma could be a decimal', { value: '1,234' }, 'bad-number value'],
    ['no value', { value: '' }, 'missing-value value'],
    ['value and key', { notation_key: 'NE' }, 'inconsistent notation_key'],
    ['a unit with two meanings', { unit: 'MT' }, 'bad-unit unit'],
    ['a sector by its code', { code: 'I.1.1' }, 'sector-row code'],
    ['a sector by its label', { sector_label: '산업' }, 'sector-row sector_label'],
    ['a single gas', { gas: 'CH4' }, 'gas-row gas'],
    ['a scope that is none', { scope: '4' }, 'bad-word scope'],
    ['a method that is none', { method: 'guess' }, 'bad-word method'],
    ['an unknown city', { city_id: 'kyoto' }, 'unknown-city city_id'],
    ['an unknown source', { source_id: 'hearsay' }, 'unknown-source source_id'],
    [
      'an unknown address',
      { source_id: '', source_url: 'https://x.example/' },
      'unknown-source source_url',
    ],
    ['a day that is none', { published_on: '2025-02-30' }, 'bad-date published_on'],
    ['a year that is none', { year: '令和5年度' }, 'bad-year year'],
    ['an open period', { year: '', period_start: '2017-04-01' }, 'bad-period period_start'],
    [
      'a year beside other days',
      { period_start: '2020-01-01', period_end: '2020-12-31' },
      'bad-period year',
    ],
  ])('refuses %s', (_case, cells, issue) => {
    const result = emissions({ ...TOTAL, ...cells });
    expect(issuesOf(result.report)).toEqual([`error ${issue}@2`]);
    expect(bodies(result, 'inventory')).toEqual([]);
  });

  it('stores no total while one of its parts is in error', () => {
    const result = emissions(TOTAL, { ...TOTAL, scope: '1', value: '12,5' });
    expect(issuesOf(result.report)).toEqual(['error bad-number value@3', 'warning left-out @2']);
    expect(bodies(result, 'inventory')).toEqual([]);
  });

  it('asks for scopes 1 and 2 where there is no total', () => {
    const result = emissions({ ...TOTAL, scope: '1' });
    expect(issuesOf(result.report)).toEqual(['error no-total scope@2']);
  });

  it('warns of a total of 0', () => {
    const result = emissions({ ...TOTAL, value: '0' });
    expect(issuesOf(result.report)).toEqual(['warning zero value@2']);
  });

  it('ignores a repeated row and reports it; refuses a contradiction', () => {
    const repeated = emissions(TOTAL, TOTAL);
    expect(repeated.report.duplicates).toEqual([
      {
        file: 'emissions.csv',
        row: 3,
        firstFile: 'emissions.csv',
        firstRow: 2,
        id: 'kobe-fy2023-kobe-statistics-total-press',
      },
    ]);
    expect(bodies(repeated, 'inventory')).toHaveLength(1);
    const contradicting = emissions(TOTAL, { ...TOTAL, value: '8265' });
    expect(issuesOf(contradicting.report)).toEqual([
      'error conflict value@3',
      'warning left-out @2',
    ]);
    expect(bodies(contradicting, 'inventory')).toEqual([]);
  });

  it('keeps two publications of one year apart', () => {
    const other = { ...TOTAL, value: '8300', scheme: 'kobe-statistics-2017' };
    expect(bodies(emissions(TOTAL, other), 'inventory')).toHaveLength(2);
  });

  it('refuses rows of one inventory that disagree about it', () => {
    const result = emissions(
      { ...TOTAL, boundary: 'administrative' },
      { ...TOTAL, scope: '1', boundary: 'functional urban area' },
    );
    expect(issuesOf(result.report)).toEqual([
      'error inconsistent boundary@3',
      'warning left-out @2',
    ]);
  });

  it('does not give two inventories one name', () => {
    const result = emissions(
      { ...TOTAL, code: 'BASIC+' },
      { ...TOTAL, scheme: 'kobe-statistics-basic', code: 'total-x' },
      { ...TOTAL, scheme: 'kobe', code: 'total-x', gas: 'CO2' },
      { ...TOTAL, scheme: 'kobe-total-x', code: '', gas: 'CO2' },
      { ...TOTAL, scheme: 'kobe', code: 'total-x-co2', gas: 'CO2e' },
    );
    expect(issuesOf(result.report)).toEqual(['error conflict scheme@5', 'error conflict scheme@6']);
  });

  it('reads population rows', () => {
    const people = {
      ...TOTAL,
      scheme: 'population',
      code: '',
      gas: '',
      unit: 'persons',
      year: '2020',
    };
    const result = emissions({ ...people, value: '946338' });
    expect(result.writes.filter(({ kind }) => kind === 'population')).toEqual([
      {
        kind: 'population',
        id: 'kobe-2020-press',
        owner: 'import',
        body: { cityId: 'kobe', year: 2020, value: 946_338, sourceId: 'press' },
      },
    ]);
    const nobody = emissions({ ...people, value: '0' }, { ...people, year: '2021', value: '1.5' });
    expect(issuesOf(nobody.report)).toEqual([
      'error bad-number value@2',
      'error bad-number value@3',
    ]);
    expect(issuesOf(emissions({ ...people, value: '5', unit: 'kt' }).report)).toEqual([
      'error bad-unit unit@2',
    ]);
  });

  it('puts the words of a basis under every total and target of it', () => {
    const words = { basis_label_en: 'City statistics', basis_label_ko: '시 통계' };
    const { writes } = importAll(
      CITY,
      SOURCE,
      table('emissions.csv', [
        { ...TOTAL, ...words },
        { ...TOTAL, year: 'FY2022' },
      ]),
      table('targets.csv', [{ ...TARGET, scheme: 'kobe-statistics', code: 'total' }]),
    );
    const labelled = writes.filter(({ kind }) => kind === 'inventory' || kind === 'target');
    expect(labelled).toHaveLength(3);
    for (const { body } of labelled) {
      expect(body).toMatchObject({ basis: { label: { en: 'City statistics', ko: '시 통계' } } });
    }
    const twice = emissions(
      { ...TOTAL, ...words },
      { ...TOTAL, year: 'FY2022', basis_label_en: 'Other' },
    );
    expect(issuesOf(twice.report)).toEqual(['error inconsistent basis_label_en@3']);
  });

  it('finds a city by its UN/LOCODE and a source by its address', () => {
    const { source_id: _source, city_id: _city, ...rest } = TOTAL;
    const result = emissions({
      ...rest,
      unlocode: 'JP UKB',
      source_url: 'https://example.org/press',
    });
    expect(bodies(result, 'inventory')).toMatchObject([{ cityId: 'kobe', sourceId: 'press' }]);
  });

  it('takes cities and sources that the store already has', () => {
    const { writes } = importFiles(
      [table('emissions.csv', [TOTAL])],
      { cityIds: new Set(['kobe']), sourceIds: new Set(['press']) },
      { owner: 'city-hall' },
    );
    expect(writes.map(({ kind, owner }) => [kind, owner])).toEqual([['inventory', 'city-hall']]);
  });
});

describe('targets.csv', () => {
  it('reads every column of a target', () => {
    const result = targets({
      ...TARGET,
      fiscal: 'true',
      target_value: '4956.8',
      milestones: '2025:9000; 2028:7000',
      self_reported_percent: '1.6',
      declared_on: '2023-03-01',
      label_ja: '中期目標',
      note: 'about 60 %',
      illustrative: 'yes',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodies(result, 'target')).toEqual([
      {
        id: 'kobe-2030',
        cityId: 'kobe',
        kind: 'base-year',
        label: { ja: '中期目標' },
        coverage: 'city-wide',
        status: 'in-force',
        baseYear: 2013,
        baseFiscal: true,
        baseValue: 12_392_000,
        targetYear: 2030,
        reductionPercent: 60,
        targetValue: 4_956_800,
        milestones: [
          { year: 2025, value: 9_000_000 },
          { year: 2028, value: 7_000_000 },
        ],
        selfReportedPercent: 1.6,
        declaredOn: '2023-03-01',
        sourceId: 'press',
        note: 'about 60 %',
        illustrative: true,
      },
    ]);
  });

  it('leaves out what the source leaves out', () => {
    const result = targets({ ...TARGET, base_value: '', unit: '' });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodies(result, 'target')[0]).not.toHaveProperty('baseValue');
  });

  it.each([
    [
      'a base-year target without percent or value',
      { reduction_percent: '' },
      ['missing-value reduction_percent'],
    ],
    ['a base-year target without its base year', { base_year: '' }, ['missing-value base_year']],
    ['a fixed level without a value', { kind: 'fixed-level' }, ['missing-value target_value']],
    [
      'an intensity without a denominator',
      { kind: 'base-year-intensity' },
      ['missing-value denominator_unit'],
    ],
    ['a base year after the target year', { base_year: '2031' }, ['bad-year base_year']],
    ['a base of 0', { base_value: '0' }, ['bad-number base_value']],
    ['a negative reduction', { reduction_percent: '-5' }, ['bad-number reduction_percent']],
    ['a value without unit', { unit: '' }, ['missing-value unit']],
    ['milestones out of order', { milestones: '2028:1;2026:2' }, ['bad-number milestones']],
    ['an id with a slash', { id: 'kobe/2030' }, ['bad-id id']],
    ['a kind that is none', { kind: 'pledge' }, ['bad-word kind']],
    ['a sector', { code: '1.A.4' }, ['sector-row code']],
  ])('refuses %s', (_case, cells, issues) => {
    const result = targets({ ...TARGET, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(bodies(result, 'target')).toEqual([]);
  });

  it('imports neither of two targets that share an id and differ', () => {
    const result = targets(TARGET, { ...TARGET, reduction_percent: '61' });
    expect(issuesOf(result.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
    expect(bodies(result, 'target')).toEqual([]);
  });
});

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
