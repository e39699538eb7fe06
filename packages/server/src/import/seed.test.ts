import { caveatsOn, progressOf } from '@climate-embed/accounting';
import type { Breakdown, City, Inventory, Target } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../app/snapshot.js';
import { createMemoryStore } from '../store/memory/index.js';
import type { Imported, ImportReport } from './index.js';
import { bodiesOf, importAll, seedFiles } from './testing/csv-files.js';

/** Ages are by the reader's clock: on this day Gwangju's and Incheon's figures are not yet old. */
const TODAY = '2024-07-01';

let result: Imported;
let report: ImportReport;
let cities: ReadonlyMap<string, City>;

beforeAll(async () => {
  result = importAll(...seedFiles());
  report = result.report;
  const store = createMemoryStore();
  await store.write(result.writes);
  cities = takeSnapshot(store.records()).cities;
});

const city = (id: string): City => {
  const found = cities.get(id);
  if (!found) throw new Error(`the seed has no ${id}`);
  return found;
};

describe('the seed', () => {
  it('is read without an issue, and every row of it is used', () => {
    expect(report.issues).toEqual([]);
    expect(report.duplicates).toEqual([]);
    expect(report.files.map(({ rows, accepted }) => rows - accepted)).toEqual(
      Array.from({ length: 14 }, () => 0),
    );
    expect(report.accepted).toEqual({
      source: 39,
      city: 11,
      target: 20,
      inventory: 112,
      breakdown: 7,
      population: 10,
      partner: 45,
      'partner-name': 2,
      'profile-line': 31,
      relationship: 30,
      declaration: 12,
      event: 8,
      session: 14,
      'session-item': 34,
      'agenda-issue': 8,
    });
  });

  it('has published totals that agree with their parts, three of them by printed rounding only', () => {
    expect(report.reconciliations.every(({ agrees }) => agrees)).toBe(true);
    expect(report.reconciliations).toHaveLength(17);
    expect(
      report.reconciliations
        .filter(({ difference }) => difference !== 0)
        .map(({ id, difference }) => [id, difference]),
    ).toEqual([
      ['kobe-fy2013-kobe-statistics-kobe-emissions-2025 total', -1000],
      ['kobe-fy2023-kobe-statistics-kobe-emissions-2025 total', -1000],
      ['seoul-2015-gpc-basic-cdp-emissions-2018', 1000],
    ]);
  });

  it('holds the 54 sources of Seoul, where a notation key is no number, behind totals as printed', () => {
    const breakdowns = bodiesOf(result, 'breakdown') as Breakdown[];
    const seoul = breakdowns.filter(({ cityId }) => cityId === 'seoul');
    expect(seoul.map(({ period, entries }) => [period.year, entries.length])).toEqual([
      [2013, 54],
      [2017, 54],
      [2018, 54],
    ]);
    const cell = (year: number, code: string): unknown =>
      seoul
        .find(({ period }) => period.year === year)
        ?.entries.find((entry) => entry.code === code);
    expect(cell(2018, 'I.1.2')).toEqual({ code: 'I.1.2', scope: '2', value: 6_914_074 });
    expect(cell(2018, 'III.1.2')).toEqual({ code: 'III.1.2', scope: '3', value: 1_972_170 });
    expect(cell(2018, 'I.4.2')).toEqual({ code: 'I.4.2', scope: '2', keys: ['IE'] });
    const totals = city('seoul').inventories.filter(
      ({ breakdownId }) => breakdownId === seoul[2]!.id,
    );
    expect(totals.map(({ basis, value, computed }) => [basis.code, value, computed])).toEqual([
      ['BASIC', 46_282_524, undefined],
      ['BASIC+', 47_782_633, undefined],
      ['territorial', 23_841_951, undefined],
    ]);
  });

  it('names every city in the six languages of the cards', () => {
    for (const { name } of cities.values()) {
      expect(Object.keys(name).sort()).toEqual(['en', 'ja', 'ko', 'mn', 'ru', 'zh']);
    }
  });

  it('words every basis in the six languages of the cards', () => {
    const bases = [...cities.values()].flatMap(({ inventories }) =>
      inventories.map(({ basis }) => basis),
    );
    for (const { label } of bases) {
      expect(Object.keys(label ?? {}).sort()).toEqual(['en', 'ja', 'ko', 'mn', 'ru', 'zh']);
    }
  });

  it('holds nothing illustrative', () => {
    const facts = [...cities.values()].flatMap((each): (Target | Inventory)[] => [
      ...each.targets,
      ...each.inventories,
    ]);
    expect(facts.filter(({ illustrative }) => illustrative)).toEqual([]);
  });

  it('keeps Kobe 2015 on the factors of 2017 out of the later series', () => {
    const { series } = progressOf(city('kobe'), { today: TODAY });
    expect(series.map(({ year }) => year)).toEqual([2013, 2022, 2023]);
  });

  it('carries the wording that CDP and CEADs require', () => {
    const attribution = (id: string): (string | undefined)[] =>
      city(id).sources.map((source) => source.attribution);
    expect(attribution('toyama')).toContain(
      'This data was collected in partnership by CDP and ICLEI - Local Governments for Sustainability',
    );
    expect(attribution('beijing').join()).toContain('Shan et al. (2022)');
  });
});

/** Worked by hand in the issue's tables: E0, ET, Et and E*(t) in kt, percent achieved, gap in percent. */
const ORACLES = [
  ['kobe', 12_392, 4956.8, 8264, 8018.4, 55.52, 3.1, 'slightly-off', []],
  ['gwangju', 9552, 5253.6, 8819, 8119.2, 17.05, 8.6, 'off-track', []],
  ['incheon', 66_177, 46_287, 62_650, 61_204.5, 17.73, 2.4, 'slightly-off', ['after-reduction']],
  [
    'seoul',
    49_445,
    29_667,
    45_218,
    37_578.2,
    21.37,
    20.3,
    'off-track',
    ['early-estimate', 'old-data'],
  ],
  [
    'toyama',
    4047,
    2832.9,
    3612.9,
    3464.2,
    35.76,
    4.3,
    'slightly-off',
    ['basis-unconfirmed', 'old-data'],
  ],
  [
    'kitakyushu',
    16_350,
    11_445,
    16_777,
    13_995.6,
    -8.71,
    19.9,
    'increasing',
    ['basis-unconfirmed', 'old-data'],
  ],
] as const;

describe('the verdicts that follow from the seed', () => {
  it.each(ORACLES)(
    '%s',
    (id, base, level, latest, required, achieved, gapPercent, verdict, caveats) => {
      const progress = progressOf(city(id), { today: TODAY });
      const kt = (tonnes: number | undefined): number => Math.round((tonnes ?? NaN) / 100) / 10;
      const levels = progress.pathway?.points.find(
        (point) => point.targetId === progress.target?.id,
      );
      expect(progress.verdict).toBe(verdict);
      expect([...caveatsOn(progress, TODAY)].sort()).toEqual(caveats);
      expect(progress.target?.id).toBe(`${id}-2030`);
      expect([kt(progress.base?.value), kt(levels?.value)]).toEqual([base, level]);
      expect([kt(progress.latest?.value), kt(progress.required)]).toEqual([latest, required]);
      expect(progress.achievedPercent).toBe(achieved);
      expect(progress.gapPercent).toBeCloseTo(gapPercent, 1);
    },
  );

  it.each(['beijing', 'chongqing', 'shenyang', 'shenzhen'])('%s has no target', (id) => {
    const { verdict, reason, series } = progressOf(city(id), { today: TODAY });
    expect([verdict, reason]).toEqual(['not-assessable', 'no-target']);
    expect(series.every(({ method }) => method === 'modelled')).toBe(true);
    expect(series.length).toBeGreaterThanOrEqual(15);
  });

  it('jeju states no base value', () => {
    const { verdict, reason, netZero } = progressOf(city('jeju'), { today: TODAY });
    expect([verdict, reason]).toEqual(['not-assessable', 'no-base-value']);
    expect(netZero?.year).toBe(2035);
  });

  it('keeps what Kitakyushu and Toyama report of themselves beside what is computed', () => {
    const reported = (id: string): unknown =>
      progressOf(city(id), { today: TODAY }).working.differences.find(
        (difference) => difference.id === 'self-reported',
      );
    expect(reported('kitakyushu')).toMatchObject({ printed: 1.6, computed: -8.71 });
    expect(reported('toyama')).toMatchObject({ printed: 37, computed: 35.76 });
  });
});
