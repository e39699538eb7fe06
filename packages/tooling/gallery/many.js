/** An API of 13,000 made-up partners, for `api="/many/"`: columns, filters and names, all worked out from a key. */
const TOTAL = 13_000;
const BLOCK = 500;
const asOf = '2026-01-01';
const edition = 'made-up';
const kindNames = ['city', 'research-centre', 'network', 'company'];
const countryNames = ['KR', 'JP', 'CN', 'MN', 'DE', 'BR', 'KE', 'FJ'];
const topicNames = ['energy', 'waste', 'water', 'education'];

/** Middles around which partners lie, degrees. */
const middles = [
  [127, 36.5],
  [137, 36],
  [113, 31],
  [104, 47],
  [10, 50],
  [-48, -18],
  [37, 0],
  [178, -17],
];

const keys = Array.from({ length: TOTAL }, (_, key) => key);
const countryOf = (key) => Math.floor((key * countryNames.length) / TOTAL);
const column = (positionOf) => String.fromCharCode(...keys.map((key) => 48 + positionOf(key)));
const differences = (values) => values.map((value, key) => value - (values[key - 1] ?? 0));

/** Hundredths of a degree: turned by the golden angle, the farther out the rarer. */
const placeOf = (key) => {
  const [east, north] = middles[countryOf(key)];
  const far = 9 * ((key % 97) / 97) ** 2 + (key % 13) / 13;
  const turn = key * 2.4;
  const wrapped = ((east + far * Math.cos(turn) + 540) % 360) - 180;
  return [wrapped, north + far * 0.8 * Math.sin(turn)].map((degrees) => Math.round(degrees * 100));
};

const source = {
  id: 'made-up',
  title: { en: 'Made up, to be looked at' },
  publisher: { en: 'Nobody' },
  licence: 'CC0-1.0',
  attribution: 'Places: made up',
  retrievedOn: asOf,
};

const points = () => ({
  edition,
  total: TOTAL,
  longitudes: differences(keys.map((key) => placeOf(key)[0])),
  latitudes: differences(keys.map((key) => placeOf(key)[1])),
  kindNames,
  kinds: column((key) => (key % 7 ? 0 : key % 4)),
  block: BLOCK,
  illustrative: true,
  sources: [source],
  asOf,
});

const filters = () => ({
  edition,
  countryNames,
  countries: column(countryOf),
  networkNames: [{ id: 'league', name: { en: 'League of Towns', ko: '도시 연맹' } }],
  networkSets: [[], [0]],
  networks: column((key) => (key % 3 ? 0 : 1)),
  topicNames,
  topicSets: topicNames.map((_, position) => [position]),
  topics: column((key) => key % topicNames.length),
  asOf,
});

const names = (block) => ({
  edition,
  first: block * BLOCK,
  items: keys.slice(block * BLOCK, (block + 1) * BLOCK).map((key) => ({
    id: `made-up-${key}`,
    kind: kindNames[key % 7 ? 0 : key % 4],
    name: { en: `Made-up partner ${key + 1}`, ko: `가상의 기관 ${key + 1}` },
    illustrative: true,
  })),
  asOf,
});

/** What this API says at an address; `undefined` where it has nothing. */
export function manyAt(address) {
  if (address.endsWith('/points.json')) return points();
  if (address.endsWith('/filters.json')) return filters();
  const block = /\/names\/(\d+)\.json$/.exec(address)?.[1];
  return block && names(Number(block));
}
