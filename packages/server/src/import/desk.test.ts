import type { Breakdown, Inventory, Source } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import type { Desk, Format } from './formats/format.js';
import { bodiesOf, issuesOf } from './testing/csv-files.js';
import { runFormat } from './testing/run-format.js';
import { workbook } from './testing/write-workbook.js';

const CITIES = [
  {
    id: 'harbour',
    name: { en: 'Harbour', ko: '항구' },
    country: 'KR',
    identifiers: [{ system: 'cdp', value: '1' }],
  },
  { id: 'hill-kr', name: { en: 'Hill' }, country: 'KR' },
  { id: 'hill-jp', name: { en: 'Hill' }, country: 'JP' },
];
const MADE: Source = {
  id: 'made',
  title: { en: 'Made up' },
  publisher: { en: 'Nobody' },
  licence: 'CC0-1.0',
  retrievedOn: '2026-11-21',
};
const BREAKDOWN: Breakdown = {
  id: 'harbour-2020-korea-made',
  cityId: 'harbour',
  period: { year: 2020, start: '2020-01-01', end: '2020-12-31' },
  scheme: 'korea',
  method: 'inventory',
  entries: [{ code: 'energy', value: 10 }],
  totals: [],
  sourceId: 'made',
};

/** What comes of what a format does at its desk. */
function at(work: (desk: Desk) => void, options: object = {}) {
  const format: Format = {
    id: 'ecrf',
    title: 'x',
    recognises: () => true,
    read: (_file, desk) => work(desk),
  };
  return runFormat(format, workbook({ Data: [['a']] }), { cities: CITIES, ...options });
}

describe('a desk', () => {
  it('finds a city by its register, else by a name that only one has', () => {
    const found: (string | undefined)[] = [];
    at((desk) => {
      found.push(
        desk.city({ identifiers: [{ system: 'CDP', value: '1' }], names: ['Hill'] }),
        desk.city({ names: ['Harbour Metropolitan City'], country: 'Republic of Korea' }),
        desk.city({ names: ['City of Harbour'] }),
        desk.city({ names: ['항구광역시'], country: 'South Korea' }),
        desk.city({ names: ['HILL'], country: 'Japan' }),
        desk.city({ names: ['Hill'] }),
        desk.city({ names: ['Harbour'], country: 'Japan' }),
        desk.city({ names: ['Harbour-si'] }),
        desk.city({}),
      );
    });
    expect(found).toEqual([
      'harbour',
      'harbour',
      'harbour',
      'harbour',
      'hill-jp',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps to the city and the source that the caller named', () => {
    const found: (string | undefined)[] = [];
    const { writes } = at(
      (desk) => found.push(desk.city({ names: ['Harbour'] }), desk.source(MADE), desk.cityId),
      { cityId: 'hill-jp', sourceIds: new Set(['press']), sourceId: 'press' },
    );
    expect([found, writes]).toEqual([['hill-jp', 'press', 'hill-jp'], []]);
    const unknown = at(() => undefined, { cityId: 'atlantis', sourceId: 'hearsay' });
    expect(issuesOf(unknown.report)).toEqual(['error unknown-city @0', 'error unknown-source @0']);
  });

  it('leaves a source alone that the database has, with the day on which it was read', () => {
    const found: string[] = [];
    const { writes } = at((desk) => found.push(desk.source(MADE)), {
      sourceIds: new Set([MADE.id]),
    });
    expect([found, writes]).toEqual([[MADE.id], []]);
    const unknown = at((desk) => found.push(desk.source(MADE)));
    expect(unknown.writes.map(({ id }) => id)).toEqual([MADE.id]);
  });

  it('says sheet, row and column of an issue', () => {
    const { report } = at((desk) =>
      desk.issue('error', { sheet: 'Data', row: 7, column: 'Total' }, 'bad-number', 'No.', {
        found: 'x',
        expected: '1',
      }),
    );
    expect(report.issues).toEqual([
      {
        severity: 'error',
        file: 'file',
        sheet: 'Data',
        row: 7,
        column: 'Total',
        code: 'bad-number',
        message: 'No.',
        found: 'x',
        expected: '1',
      },
    ]);
  });

  it('takes the same record once, and of two that differ neither, nor what follows from them', () => {
    const [one, two] = [
      { sheet: 'Data', row: 2 },
      { sheet: 'Data', row: 3 },
    ];
    const same = at((desk) => {
      desk.source(MADE);
      desk.source(MADE);
      desk.breakdown(BREAKDOWN, one);
      desk.breakdown(BREAKDOWN, two);
    });
    expect(same.report.accepted).toMatchObject({ source: 1, breakdown: 1, inventory: 1 });
    expect(same.report.duplicates).toEqual([
      {
        file: 'file',
        sheet: 'Data',
        row: 3,
        firstFile: 'file',
        firstSheet: 'Data',
        firstRow: 2,
        id: BREAKDOWN.id,
      },
    ]);
    const other = at((desk) => {
      desk.breakdown(BREAKDOWN, one);
      desk.breakdown({ ...BREAKDOWN, entries: [{ code: 'energy', value: 11 }] }, two);
    });
    expect(other.writes).toEqual([]);
    expect(issuesOf(other.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
  });

  it('adds up what is not printed, and keeps and compares what is', () => {
    const computed = at((desk) => desk.breakdown(BREAKDOWN, { row: 2 }));
    expect(bodiesOf(computed, 'inventory')).toEqual([
      {
        id: 'harbour-2020-korea-total-made',
        cityId: 'harbour',
        period: BREAKDOWN.period,
        basis: { scheme: 'korea', code: 'total' },
        method: 'inventory',
        value: 10,
        computed: true,
        sourceId: 'made',
        breakdownId: BREAKDOWN.id,
      },
    ]);
    const totals = [
      { code: 'total', value: 500_010 },
      { code: 'net', value: 3 },
      { code: 'energy', value: 10 },
    ];
    const printed = at((desk) => desk.breakdown({ ...BREAKDOWN, totals }, { row: 2 }));
    expect(
      (bodiesOf(printed, 'inventory') as Inventory[]).map(({ basis, value, computed: sum }) => [
        basis.code,
        value,
        sum,
      ]),
    ).toEqual([
      ['total', 500_010, undefined],
      ['net', 3, undefined],
    ]);
    expect(
      printed.report.reconciliations.map(({ id, agrees }) => [id.split(' ')[1], agrees]),
    ).toEqual([
      ['total', false],
      ['energy', true],
    ]);
    expect(issuesOf(printed.report)).toEqual(['warning total-misfit @2']);
  });

  it('keeps the words that the database has for a basis', () => {
    const label = { en: 'National fields', ko: '국가 분야' };
    const basis = { scheme: 'korea', code: 'total' };
    const stored: Inventory = {
      id: 'harbour-2018-korea-total-made',
      cityId: 'harbour',
      period: { year: 2018, start: '2018-01-01', end: '2018-12-31' },
      basis: { ...basis, label },
      method: 'inventory',
      value: 11,
      sourceId: 'made',
    };
    const result = at(
      (desk) => {
        desk.breakdown(BREAKDOWN, { row: 2 });
        desk.inventory({ ...stored, id: 'other', basis }, { row: 3 });
      },
      { inventories: [stored] },
    );
    const found = bodiesOf(result, 'inventory') as Inventory[];
    expect(found.map((each) => each.basis)).toEqual([
      { ...basis, label },
      { ...basis, label },
    ]);
  });

  it('makes no city’s total of a country', () => {
    const { cityId: _city, ...national } = BREAKDOWN;
    const { report } = at((desk) => desk.breakdown({ ...national, country: 'KR' }, { row: 1 }));
    expect(report.accepted).toMatchObject({ breakdown: 1, inventory: 0 });
    expect(report.issues).toEqual([]);
  });

  it('holds every record against the contract', () => {
    const { writes, report } = at((desk) => {
      desk.breakdown({ ...BREAKDOWN, scheme: 5 as unknown as string }, { row: 1 });
      desk.target({ id: 'x' } as never, { row: 2 });
      desk.population({ cityId: 'harbour', year: 2020, value: 1.5, sourceId: 'made' }, { row: 3 });
    });
    expect(writes).toEqual([]);
    expect(new Set(report.issues.map(({ code }) => code))).toEqual(new Set(['schema']));
  });

  it('counts rows and conversions', () => {
    const { report } = at((desk) => {
      desk.row({ row: 1 }, true);
      desk.row({ row: 2 }, false);
      desk.converted({ sheet: 'Data', row: 1, column: 'B' }, '5', 'kt', 5000);
    });
    expect(report.files).toEqual([{ name: 'file', kind: 'ecrf', rows: 2, accepted: 1 }]);
    expect(report.conversions).toEqual([
      { file: 'file', sheet: 'Data', row: 1, column: 'B', original: '5', unit: 'kt', value: 5000 },
    ]);
  });
});
