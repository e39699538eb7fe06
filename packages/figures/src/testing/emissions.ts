import type { EmissionsChart, EmissionsPoint, EmissionsSeries } from '@climate-embed/schema';

/** A period with a total in tonnes. */
export const point = (
  year: number,
  value: number | undefined,
  rest: Partial<EmissionsPoint> = {},
): EmissionsPoint => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  ...(value !== undefined && { value }),
  method: 'inventory',
  sourceId: 'kobe-statistics-2025',
  ...rest,
});

const series = (
  key: string,
  tone: string,
  ko: string,
  en: string,
  values: readonly number[],
): EmissionsSeries => ({ key, tone, label: { ko, en }, values: values.map((one) => one * 1000) });

/** Kobe: three fiscal years by end-use sector; the shares are made up, the totals are the city's. */
export const kobe: EmissionsChart = {
  city: { id: 'kobe', name: { ja: '神戸市', en: 'Kobe', ko: '고베시' }, country: 'JP' },
  asOf: '2026-11-20',
  by: 'sector',
  scheme: 'kobe-statistics',
  basis: {
    scheme: 'kobe-statistics',
    code: 'total',
    boundary: 'administrative',
    gas: 'CO2e',
    label: {
      ko: '시 통계, 최종소비 부문별',
      en: 'City statistics, end-use sectors',
      ja: '市の統計（最終消費部門）',
    },
  },
  points: [
    point(2013, 12_392_000, { fiscal: true }),
    point(2022, 8_599_000, { fiscal: true }),
    point(2023, 8_264_000, { fiscal: true }),
  ],
  series: [
    series('industry', 'ippu', '산업', 'Industry', [4100, 2500, 2350]),
    series('residential', 'stationary', '가정', 'Residential', [2650, 1700, 1650]),
    series('commercial', 'commercial', '상업', 'Commercial', [2900, 1850, 1780]),
    series('transport', 'transport', '수송', 'Transport', [2000, 1850, 1820]),
    series('waste', 'waste', '폐기물', 'Waste', [400, 400, 380]),
    series('other', 'other', '기타', 'Other gases', [342, 299, 284]),
  ],
  losses: [],
  aim: {
    targetId: 'kobe-2030',
    baseYear: 2013,
    baseFiscal: true,
    pathway: {
      kind: 'linear',
      points: [
        { year: 2013, value: 12_392_000 },
        { year: 2030, value: 4_956_800, changePercent: -60, targetId: 'kobe-2030' },
        { year: 2050, value: 0, netZero: true, targetId: 'kobe-2050' },
      ],
    },
  },
  variants: [],
  oldAfter: '2027-03-31',
  sources: [
    { id: 'kobe-statistics-2025', publisher: { ja: '神戸市', en: 'City of Kobe' }, language: 'ja' },
  ],
};

/** A made-up city with many years that follow each other, as the design shows it. */
export function manyYears(count: number, from = 2023 - count + 1): EmissionsChart {
  const wave = (size: number, phase: number, fall: number): number[] =>
    Array.from(
      { length: count },
      (_, index) =>
        size * (0.84 + 0.16 * Math.sin((index / count) * 3.4 + phase) - (fall * index) / count) +
        (size * ((index * 7919) % 13)) / 600,
    );
  const parts = [
    series('I', 'stationary', '고정 에너지', 'Stationary energy', wave(35_000, 0, 0.04)),
    series('II', 'transport', '수송', 'Transport', wave(9000, 0.4, 0)),
    series('IV', 'ippu', '산업공정', 'Industry (IPPU)', wave(4500, 1, 0.1)),
    series('III', 'waste', '폐기물', 'Waste', wave(1900, 2, 0.2)),
    series('V', 'afolu', '농업·토지', 'Agriculture & land', wave(900, 1, 0.1)),
  ];
  const { aim: _aim, ...rest } = kobe;
  return {
    ...rest,
    city: { id: 'sample', name: { en: 'Sample City', ko: '견본시' }, country: 'KR' },
    illustrative: true,
    scheme: 'gpc',
    basis: { scheme: 'gpc', code: 'BASIC', boundary: 'administrative', gas: 'CO2e', gwp: 'AR5' },
    points: Array.from({ length: count }, (_, index) =>
      point(
        from + index,
        parts.reduce((sum, { values }) => sum + values[index]!, 0),
      ),
    ),
    series: parts,
  };
}
