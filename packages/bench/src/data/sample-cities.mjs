/**
 * Cities that do not exist, for the bench alone: every figure in them is made up, every record says so
 * (`illustrative`), and none of them ever stands in the seed. All of it follows from the city's number.
 */

const LAST = 2023;
const BASE = 2013;

/** A row of numbers from 0 to 1 that is the same for the same start (Lehmer's generator). */
export function chance(start) {
  let state = (start * 7919 + 1) % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** What a sample city is called. */
export const inSixLanguages = (number) => ({
  en: `Sample city ${number}`,
  ko: `예시 도시 ${number}`,
  ja: `見本市 ${number}`,
  zh: `示例城市 ${number}`,
  ru: `Пример города ${number}`,
  mn: `Жишээ хот ${number}`,
});

/** The id of a sample city: `sample-001`. */
export const sampleId = (number) => `sample-${String(number).padStart(3, '0')}`;

/** The publication that a sample city's figures are from. */
export function sourceOf(number) {
  const id = `${sampleId(number)}-statistics`;
  return {
    id,
    title: {
      en: `Greenhouse gas emissions of sample city ${number}, made up for measuring`,
      ja: `見本市 ${number} 温室効果ガス排出量（測定用の架空の値）`,
    },
    publisher: { en: `Sample city ${number}, environment office`, ja: `見本市 ${number} 環境局` },
    url: `https://city-${number}.example/climate/emissions`,
    licence: 'CC-BY-4.0',
    attribution: `Made up for the bench, sample city ${number}`,
    publishedOn: '2025-12-05',
    retrievedOn: '2026-05-20',
    language: 'ja',
  };
}

const basisOf = (number) => ({
  scheme: `sample-${number}-statistics`,
  code: 'total',
  boundary: 'administrative',
  gas: 'CO2e',
  gwp: 'AR5',
  label: { en: 'All greenhouse gases, whole city', ja: '市域全体の温室効果ガス' },
});

function inventoriesOf(number, base, next) {
  const slope = 0.3 + next() * 0.9;
  return Array.from({ length: LAST - BASE + 1 }, (_, step) => ({
    id: `${sampleId(number)}-${BASE + step}`,
    cityId: sampleId(number),
    period: {
      year: BASE + step,
      start: `${BASE + step}-04-01`,
      end: `${BASE + step + 1}-03-31`,
      fiscal: true,
    },
    basis: basisOf(number),
    method: 'inventory',
    value: step === 0 ? base : Math.round(base * (1 - (slope * 0.035 + next() * 0.004) * step)),
    publishedOn: '2025-12-05',
    sourceId: `${sampleId(number)}-statistics`,
    illustrative: true,
  }));
}

function targetsOf(number, base) {
  const cityId = sampleId(number);
  const about = {
    cityId,
    coverage: 'city-wide',
    status: 'in-force',
    baseYear: BASE,
    baseFiscal: true,
    baseValue: base,
    basis: basisOf(number),
    declaredOn: '2023-03-31',
    sourceId: `${cityId}-statistics`,
    illustrative: true,
  };
  const netZero = { en: 'Carbon neutral by 2050', ja: '2050年カーボンニュートラル' };
  return [
    { ...about, id: `${cityId}-2030`, kind: 'base-year', targetYear: 2030, reductionPercent: 50 },
    { ...about, id: `${cityId}-2050`, kind: 'net-zero', targetYear: 2050, label: netZero },
  ];
}

function recordsOf(number) {
  const next = chance(number);
  const id = sampleId(number);
  const base = Math.round(800_000 + next() * 12_000_000);
  const city = {
    id,
    name: inSixLanguages(number),
    country: 'JP',
    position: { longitude: 135 + number / 100, latitude: 34 + number / 100 },
    timeZone: 'Asia/Tokyo',
  };
  const population = {
    cityId: id,
    year: LAST,
    value: Math.round(base / 7),
    sourceId: `${id}-statistics`,
  };
  return [
    { kind: 'source', id: sourceOf(number).id, body: sourceOf(number) },
    { kind: 'city', id, body: city },
    { kind: 'population', id: `${id}-${LAST}-${id}-statistics`, body: population },
    ...targetsOf(number, base).map((body) => ({ kind: 'target', id: body.id, body })),
    ...inventoriesOf(number, base, next).map((body) => ({ kind: 'inventory', id: body.id, body })),
  ];
}

/** The writes that put so many sample cities into a store. */
export function sampleCities(count) {
  return Array.from({ length: count }, (_, index) => recordsOf(index + 1))
    .flat()
    .map((record) => ({ ...record, owner: 'bench' }));
}
