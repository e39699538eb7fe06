/**
 * Emissions of cities that do not exist, for the charts of the bench alone: made up, flagged `illustrative` in every
 * record, in no data of ours. Each step is a year with a total and five parts below it. Thirty steps are 1994 to 2023;
 * three thousand are the years 1000 to 3999, because the contract and the drawing count in years of four digits.
 */
import { chance, inSixLanguages, sourceOf } from './sample-cities.mjs';

/** The first year of each length. */
const STARTS = { 30: 1994, 3000: 1000 };

const PARTS = [
  { code: 'industry', share: 0.34, label: { en: 'Industry', ja: '産業', ko: '산업' } },
  { code: 'households', share: 0.22, label: { en: 'Households', ja: '家庭', ko: '가정' } },
  { code: 'services', share: 0.2, label: { en: 'Services', ja: '業務', ko: '상업' } },
  { code: 'transport', share: 0.19, label: { en: 'Transport', ja: '運輸', ko: '수송' } },
  { code: 'waste', share: 0.05, label: { en: 'Waste', ja: '廃棄物', ko: '폐기물' } },
];

/** The id of a city whose emissions have so many steps: `sample-30-steps-1`. */
export const chartId = (steps, number) => `sample-${steps}-steps-${number}`;

const basisOf = (id) => ({
  scheme: `${id}-statistics`,
  code: 'total',
  boundary: 'administrative',
  gas: 'CO2e',
  gwp: 'AR5',
  label: { en: 'All greenhouse gases, whole city', ja: '市域全体の温室効果ガス' },
});

/** Parts that move each in its own way and add up to the total exactly. */
function partsOf(base, step, steps, next) {
  const fall = 1 - (0.4 * step) / steps;
  return PARTS.map(({ code, share, label }) => ({
    code,
    label,
    value: Math.round(base * share * fall * (0.94 + next() * 0.12)),
  }));
}

function yearOf(id, year, entries) {
  const about = {
    cityId: id,
    period: { year, start: `${year}-01-01`, end: `${year}-12-31` },
    method: 'inventory',
    publishedOn: '2025-12-05',
    sourceId: `${id}-statistics`,
    illustrative: true,
  };
  const { scheme, boundary, gas, gwp } = basisOf(id);
  const breakdownId = `${id}-${year}-entries`;
  const value = entries.reduce((sum, entry) => sum + entry.value, 0);
  return [
    {
      kind: 'breakdown',
      id: breakdownId,
      body: { ...about, id: breakdownId, scheme, boundary, gas, gwp, entries, totals: [] },
    },
    {
      kind: 'inventory',
      id: `${id}-${year}`,
      body: { ...about, id: `${id}-${year}`, basis: basisOf(id), breakdownId, value },
    },
  ];
}

function recordsOf(steps, number) {
  const id = chartId(steps, number);
  const next = chance(steps + number);
  const base = Math.round(800_000 + next() * 12_000_000);
  const source = { ...sourceOf(number), id: `${id}-statistics` };
  const city = {
    id,
    name: inSixLanguages(number),
    country: 'JP',
    position: { longitude: 135, latitude: 34 },
    timeZone: 'Asia/Tokyo',
  };
  const years = Array.from({ length: steps }, (_, step) =>
    yearOf(id, STARTS[steps] + step, partsOf(base, step, steps, next)),
  );
  return [
    { kind: 'source', id: source.id, body: source },
    { kind: 'city', id, body: city },
    ...years.flat(),
  ];
}

/** The writes that put so many cities with emissions of so many steps (30 or 3000) into a store. */
export function sampleEmissions(steps, count) {
  return Array.from({ length: count }, (_, index) => recordsOf(steps, index + 1))
    .flat()
    .map((record) => ({ ...record, owner: 'bench' }));
}
