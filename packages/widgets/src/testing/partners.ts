import {
  columnText,
  type Partner,
  type PartnerBlock,
  type PartnerFilters,
  type PartnerPoints,
  type PartnerSummary,
  type Relationship,
} from '@climate-embed/schema';

/** What to say of a partner in a test; the rest is made up, and flagged as such. */
export interface PartnerOf extends Partial<Omit<PartnerSummary, 'position'>> {
  readonly at?: readonly [longitude: number, latitude: number];
  readonly networks?: readonly string[];
  readonly topics?: readonly string[];
}

/** The made-up register of a test: the same partners in all the forms in which the API tells of them. */
export interface PartnersOf {
  readonly partners?: readonly PartnerOf[];
  readonly relationships?: readonly Relationship[];
  readonly edition?: string;
  readonly block?: number;
}

const AS_OF = '2025-01-01';

/** A source whose wording has to stand by the map. */
const source = {
  id: 'made-up',
  title: { en: 'Made up, for tests' },
  publisher: { en: 'Nobody' },
  licence: 'CC0-1.0',
  attribution: 'Places: Nobody at all',
  url: 'https://example.org/made-up',
  retrievedOn: AS_OF,
};

/** Six partners in four countries; two of them at one place, one without any. */
export const SOME: readonly PartnerOf[] = [
  {
    id: 'incheon-city',
    kind: 'city',
    cityId: 'incheon',
    country: 'KR',
    at: [126.71, 37.46],
    networks: ['league'],
    topics: ['energy'],
    name: { en: 'Incheon Metropolitan City', ko: '인천광역시' },
  },
  {
    id: 'green-centre',
    kind: 'research-centre',
    country: 'KR',
    at: [126.71, 37.46],
    topics: ['energy', 'waste'],
    name: { en: 'Green Centre', ko: '녹색센터' },
  },
  {
    id: 'kobe-city',
    kind: 'city',
    cityId: 'kobe',
    country: 'JP',
    at: [135.2, 34.69],
    networks: ['league'],
    topics: ['water'],
    name: { en: 'City of Kobe', ja: '神戸市', ko: '고베시' },
  },
  {
    id: 'shenyang-city',
    kind: 'city',
    country: 'CN',
    at: [123.43, 41.8],
    topics: ['industry'],
    name: { en: 'Shenyang', zh: '沈阳市' },
  },
  {
    id: 'steppe-fund',
    kind: 'finance',
    country: 'MN',
    at: [106.92, 47.92],
    networks: ['league'],
    topics: ['finance'],
    name: { en: 'Steppe Fund', mn: 'Тал нутгийн сан' },
  },
  {
    id: 'league',
    kind: 'network',
    topics: ['cooperation'],
    name: { en: 'League of Towns', ko: '도시 연맹' },
  },
];

/** Partners in number, strewn over the world in an order that chance alone would not give. */
export const many = (count: number): readonly PartnerOf[] =>
  Array.from({ length: count }, (_, index): PartnerOf => {
    const turn = index * 2.399963;
    return {
      id: `partner-${index}`,
      kind: ['city', 'research-centre', 'network', 'company'][index % 4]!,
      name: { en: `Partner ${index}`, ko: `기관 ${index}` },
      country: ['KR', 'JP', 'CN', 'MN', 'FJ'][index % 5]!,
      topics: [['energy', 'waste', 'water'][index % 3]!],
      at: [((turn * 57.3) % 360) - 180, (Math.asin((2 * (index % 997)) / 997 - 1) * 180) / Math.PI],
    };
  });

const round = (degrees: number): number => Math.round(degrees * 100);

const summaryOf = (
  { at, networks: _, topics: __, ...rest }: PartnerOf,
  index: number,
): PartnerSummary => ({
  id: `partner-${index}`,
  kind: 'other',
  name: { en: `Partner ${index}` },
  illustrative: true,
  ...rest,
  ...(at && { position: { longitude: at[0], latitude: at[1] }, precision: 'city' }),
});

const differences = (values: readonly number[]): number[] =>
  values.map((value, index) => value - (values[index - 1] ?? 0));

/** Each value's position among those that occur, in order of appearance. */
function indexed<T>(values: readonly T[]): { readonly names: T[]; readonly at: number[] } {
  const known = new Map<string, number>();
  const names: T[] = [];
  const at = values.map((value) => {
    const key = JSON.stringify(value);
    if (!known.has(key)) known.set(key, names.push(value) - 1);
    return known.get(key)!;
  });
  return { names, at };
}

/** All that the API says of a register, as plain objects. Partners with a place come first, as the contract asks. */
export function registerOf({
  partners = SOME,
  relationships = [],
  edition = 'e1',
  block = 500,
}: PartnersOf = {}) {
  const ordered = [...partners.filter(({ at }) => at), ...partners.filter(({ at }) => !at)];
  const summaries = ordered.map(summaryOf);
  const placed = ordered.flatMap(({ at }) => (at ? [at] : []));
  const kinds = indexed(summaries.map(({ kind }) => kind));
  const codes = summaries.map(({ country }) => country);
  const countryNames = [...new Set(codes.flatMap((code) => code ?? []))];
  const networkIds = [...new Set(ordered.flatMap(({ networks = [] }) => networks))];
  const topicNames = [...new Set(ordered.flatMap(({ topics = [] }) => topics))];
  const networks = indexed(
    ordered.map((one) => (one.networks ?? []).map((id) => networkIds.indexOf(id))),
  );
  const topics = indexed(
    ordered.map((one) => (one.topics ?? []).map((id) => topicNames.indexOf(id))),
  );
  const points: PartnerPoints = {
    edition,
    total: ordered.length,
    longitudes: differences(placed.map(([longitude]) => round(longitude))),
    latitudes: differences(placed.map(([, latitude]) => round(latitude))),
    kindNames: kinds.names,
    kinds: columnText(kinds.at),
    block,
    illustrative: true,
    sources: [source],
    asOf: AS_OF,
  };
  const filters: PartnerFilters = {
    edition,
    countryNames,
    countries: columnText(codes.map((code) => countryNames.indexOf(code!))),
    networkNames: networkIds.map((id) => ({
      id,
      name: summaries.find((one) => one.id === id)?.name ?? { en: id },
    })),
    networkSets: networks.names,
    networks: columnText(networks.at),
    topicNames,
    topicSets: topics.names,
    topics: columnText(topics.at),
    asOf: AS_OF,
  };
  const blockAt = (number: number): PartnerBlock => ({
    edition,
    first: number * block,
    items: summaries
      .slice(number * block, (number + 1) * block)
      .map(({ position: _, country: __, ...rest }) => rest),
    asOf: AS_OF,
  });
  const partner = (id: string): Partner | undefined => {
    const summary = summaries.find((one) => one.id === id);
    return (
      summary && {
        ...summary,
        topics: [],
        sourceIds: ['made-up'],
        names: [],
        activities: [],
        contributions: [
          {
            id: 'contribution-1',
            section: 'contribution',
            text: { en: 'Lends its roof.' },
            topics: ['energy'],
            sourceId: 'made-up',
          },
        ],
        needs: [
          {
            id: 'need-1',
            section: 'need',
            text: { en: 'Looks for a roof.' },
            topics: ['energy'],
            sourceId: 'made-up',
          },
        ],
        relationships: [],
        memberships: [],
        declarations: [],
        matches: [],
        partners: [],
        sources: [source],
        asOf: AS_OF,
      }
    );
  };
  const relationshipsOf = (kind: string) => {
    const items = relationships.filter((one) => one.kind === kind);
    const ids = new Set(items.flatMap(({ parties }) => parties.map(({ partnerId }) => partnerId)));
    return {
      items,
      total: items.length,
      partners: summaries.filter(({ id }) => ids.has(id)),
      sources: [source],
      asOf: AS_OF,
    };
  };
  return { points, filters, blockAt, partner, relationshipsOf, summaries };
}

export type Register = ReturnType<typeof registerOf>;
