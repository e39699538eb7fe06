import type { Basis, City, Inventory, Target } from '@climate-embed/schema';

import { buildCity } from './build.js';

/*
 * Six real cities as their sources have them, in tonnes: what they set out to reach and what they reported.
 * Kept apart from the seed, so that a correction there cannot quietly move what the method is proved with.
 */

const fiscalYear = (year: number): Inventory['period'] => ({
  year,
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
  fiscal: true,
});

const calendarYear = (year: number): Inventory['period'] => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

const totals = (
  cityId: string,
  basis: Basis,
  periodOf: (year: number) => Inventory['period'],
  values: Readonly<Record<number, number>>,
  more: Partial<Inventory> = {},
): Inventory[] =>
  Object.entries(values).map(([year, value]) => ({
    id: `${cityId}-${year}-${more.method ?? 'inventory'}-${basis.code}`,
    cityId,
    period: periodOf(Number(year)),
    basis,
    method: 'inventory',
    value,
    sourceId: `${cityId}-totals`,
    ...more,
  }));

const targetOf = (
  cityId: string,
  targetYear: number,
  more: Partial<Target> & Pick<Target, 'kind'>,
): Target => ({
  id: `${cityId}-${targetYear}`,
  cityId,
  coverage: 'city-wide',
  status: 'in-force',
  targetYear,
  sourceId: `${cityId}-plan`,
  ...more,
});

const kobeBasis: Basis = { scheme: 'kobe-statistics', code: 'total', gas: 'CO2e' };
const kobe = buildCity(
  [
    targetOf('kobe', 2030, {
      kind: 'base-year',
      baseYear: 2013,
      baseFiscal: true,
      baseValue: 12_392_000,
      reductionPercent: 60,
      basis: kobeBasis,
    }),
    targetOf('kobe', 2050, { kind: 'net-zero', reductionPercent: 100, targetValue: 0 }),
  ],
  totals('kobe', kobeBasis, fiscalYear, {
    2013: 12_392_000,
    2015: 11_818_000,
    2022: 8_599_000,
    2023: 8_264_000,
  }),
  { id: 'kobe', name: { en: 'Kobe', ja: '神戸市' }, country: 'JP', timeZone: 'Asia/Tokyo' },
);

const gwangjuBasis: Basis = { scheme: 'gwangju-plan', code: 'total', gas: 'CO2e' };
const gwangju = buildCity(
  [
    targetOf('gwangju', 2030, {
      kind: 'base-year',
      baseYear: 2018,
      baseValue: 9_552_000,
      reductionPercent: 45,
      basis: gwangjuBasis,
    }),
    targetOf('gwangju', 2045, { kind: 'net-zero', reductionPercent: 100, targetValue: 0 }),
  ],
  totals('gwangju', gwangjuBasis, calendarYear, { 2018: 9_552_000, 2022: 8_819_000 }),
  { id: 'gwangju', name: { en: 'Gwangju', ko: '광주광역시' } },
);

const incheonBasis: Basis = { scheme: 'incheon-plan', code: 'total', gas: 'CO2e' };
const incheonBase = {
  kind: 'base-year',
  baseYear: 2018,
  baseValue: 66_177_000,
  basis: incheonBasis,
} as const;
const incheon = buildCity(
  [
    targetOf('incheon', 2030, { ...incheonBase, reductionPercent: 30.1, targetValue: 46_287_000 }),
    targetOf('incheon', 2040, { ...incheonBase, reductionPercent: 80.1, targetValue: 13_200_000 }),
    targetOf('incheon', 2045, { kind: 'net-zero', reductionPercent: 100, targetValue: 0 }),
  ],
  [
    ...totals(
      'incheon',
      { scheme: 'cdp', code: 'total', boundary: 'administrative', gas: 'CO2e' },
      calendarYear,
      { 2015: 69_794_140 },
    ),
    ...totals('incheon', incheonBasis, calendarYear, { 2018: 66_177_000 }),
    ...totals(
      'incheon',
      incheonBasis,
      calendarYear,
      { 2021: 62_650_000 },
      {
        method: 'after-reduction',
      },
    ),
  ],
  { id: 'incheon', name: { en: 'Incheon', ko: '인천광역시' } },
);

const seoulBasis: Basis = { scheme: 'seoul-inventory', code: 'direct-indirect', gas: 'CO2e' };
const seoulBase = {
  kind: 'base-year',
  baseYear: 2005,
  baseValue: 49_445_000,
  basis: seoulBasis,
} as const;
const seoul = buildCity(
  [
    targetOf('seoul', 2026, { ...seoulBase, reductionPercent: 30, status: 'uncertain' }),
    targetOf('seoul', 2030, { ...seoulBase, reductionPercent: 40, targetValue: 29_667_000 }),
    targetOf('seoul', 2040, { ...seoulBase, reductionPercent: 70, targetValue: 14_834_000 }),
    targetOf('seoul', 2050, { ...seoulBase, kind: 'net-zero', targetValue: 0 }),
  ],
  [
    ...totals('seoul', seoulBasis, calendarYear, { 2005: 49_445_000 }),
    ...totals(
      'seoul',
      seoulBasis,
      calendarYear,
      { 2020: 45_218_000 },
      {
        method: 'early-estimate',
        sourceId: 'seoul-early-estimate',
      },
    ),
    ...totals('seoul', { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' }, calendarYear, {
      2013: 48_184_542,
      2017: 45_965_786,
      2018: 46_282_524,
    }),
  ],
  { id: 'seoul', name: { en: 'Seoul', ko: '서울특별시' } },
);

const toyama = buildCity(
  [
    targetOf('toyama', 2030, {
      kind: 'base-year',
      baseYear: 2005,
      baseValue: 4_047_000,
      reductionPercent: 30,
      targetValue: 2_832_900,
      selfReportedPercent: 37,
    }),
    targetOf('toyama', 2050, { kind: 'net-zero', reductionPercent: 100, targetValue: 0 }),
  ],
  totals(
    'toyama',
    { scheme: 'crf', code: 'direct-indirect', gas: 'CO2e' },
    fiscalYear,
    { 2016: 3_700_425, 2017: 3_612_857 },
    { computed: true },
  ),
  { id: 'toyama', name: { en: 'Toyama', ja: '富山市' }, country: 'JP', timeZone: 'Asia/Tokyo' },
);

const kitakyushuBase = {
  kind: 'base-year',
  baseYear: 2005,
  baseFiscal: true,
  baseValue: 16_350_000,
  selfReportedPercent: 1.6,
} as const;
const kitakyushu = buildCity(
  [
    targetOf('kitakyushu', 2020, {
      ...kitakyushuBase,
      reductionPercent: 8,
      targetValue: 15_042_000,
    }),
    targetOf('kitakyushu', 2030, {
      ...kitakyushuBase,
      reductionPercent: 30,
      targetValue: 11_445_000,
    }),
    targetOf('kitakyushu', 2050, { kind: 'net-zero', reductionPercent: 100, targetValue: 0 }),
  ],
  totals('kitakyushu', { scheme: 'crf', code: 'direct', gas: 'CO2e' }, fiscalYear, {
    2017: 16_777_000,
  }),
  { id: 'kitakyushu', name: { en: 'Kitakyushu' }, country: 'JP', timeZone: 'Asia/Tokyo' },
);

/** The cities with which the method is proved. */
export const oracleCities: {
  readonly [id in 'kobe' | 'gwangju' | 'incheon' | 'seoul' | 'toyama' | 'kitakyushu']: City;
} = { kobe, gwangju, incheon, seoul, toyama, kitakyushu };

/** The day for which the published caveats hold: ages are counted from it. */
export const ORACLE_DAY = '2024-07-01';
