import {
  columnText,
  type IsoDate,
  type LocalizedText,
  type PartnerBlock,
  type PartnerFilters,
  type PartnerPoints,
  type Source,
} from '@climate-embed/schema';

import { contentTag } from '../app/etag.js';
import { byCodeUnit, sortedSet } from '../app/in-order.js';
import type { KnownPartner } from './assemble.js';
import { cellOf } from './order-partners.js';
import { pick } from './pick.js';

/** Names in a block. */
export const BLOCK = 500;

const encoder = new TextEncoder();

/** What the keys mean, in few characters: it changes with the ids, their order and the size of the blocks. */
export function editionOf(ordered: readonly KnownPartner[]): string {
  const meaning = [BLOCK, ...ordered.map(({ record }) => record.id)];
  return contentTag(encoder.encode(JSON.stringify(meaning))).replaceAll('"', '');
}

/** Each as the difference to the one before, the first as it is. */
function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** A column of words as positions in a list of them, the most frequent first: those take the fewest bytes. */
function wordColumn(words: readonly (string | undefined)[]): {
  readonly names: string[];
  readonly column: string;
} {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = [...counts]
    .sort(([a, many], [b, few]) => few - many || byCodeUnit(a, b))
    .map(([name]) => name);
  const positions = new Map(names.map((name, index) => [name, index]));
  return {
    names,
    column: columnText(words.map((word) => (word === undefined ? -1 : positions.get(word)!))),
  };
}

/** A column of sets of words as positions in a list of the sets that occur. */
function setColumn(sets: readonly (readonly string[])[]): {
  readonly names: string[];
  readonly sets: number[][];
  readonly column: string;
} {
  const names = sortedSet(sets.flat());
  const positions = new Map(names.map((name, index) => [name, index]));
  const keys = sets.map((set) => sortedSet(set).map((name) => positions.get(name)!));
  const { names: texts, column } = wordColumn(keys.map((set) => JSON.stringify(set)));
  return { names, sets: texts.map((text) => JSON.parse(text) as number[]), column };
}

/** What is said beside the columns. */
export interface ColumnSetting {
  readonly edition: string;
  readonly asOf: IsoDate;
}

/** Where everybody is, and what sort of body. */
export function pointsOf(
  ordered: readonly KnownPartner[],
  { sources, edition, asOf }: ColumnSetting & { readonly sources: readonly Source[] },
): PartnerPoints {
  const places = ordered.flatMap(({ record }) => record.position ?? []);
  const { names, column } = wordColumn(ordered.map(({ record }) => record.kind));
  return {
    edition,
    total: ordered.length,
    longitudes: differences(places.map(({ longitude }) => cellOf(longitude))),
    latitudes: differences(places.map(({ latitude }) => cellOf(latitude))),
    kindNames: names,
    kinds: column,
    block: BLOCK,
    ...(ordered.some(({ record }) => record.illustrative) && { illustrative: true }),
    sources,
    asOf,
  };
}

/** The networks that a partner belongs to today, as far as is known. */
function networksOf({ memberships }: KnownPartner): string[] {
  return memberships
    .filter(({ status }) => status !== 'ended' && status !== 'planned')
    .map(({ networkId }) => networkId);
}

/** The topics that a partner works in, offers or looks for. */
function topicsOf({ record, activities, contributions, needs }: KnownPartner): string[] {
  return [
    ...record.topics,
    ...[...activities, ...contributions, ...needs].flatMap(({ topics }) => topics),
  ];
}

/** What partners are filtered by beside their kind. */
export function filtersOf(
  ordered: readonly KnownPartner[],
  { nameOf, edition, asOf }: ColumnSetting & { nameOf(id: string): LocalizedText },
): PartnerFilters {
  const countries = wordColumn(ordered.map(({ record }) => record.country));
  const networks = setColumn(ordered.map(networksOf));
  const topics = setColumn(ordered.map(topicsOf));
  return {
    edition,
    countryNames: countries.names,
    countries: countries.column,
    networkNames: networks.names.map((id) => ({ id, name: nameOf(id) })),
    networkSets: networks.sets,
    networks: networks.column,
    topicNames: topics.names,
    topicSets: topics.sets,
    topics: topics.column,
    asOf,
  };
}

/** What the columns do not say already. */
const MEMBERS_OF_BLOCK = ['id', 'kind', 'name', 'cityId', 'precision', 'illustrative'] as const;

/** Who stands at the keys of a block, counted from 0; undefined where there is no such block. */
export function blockOf(
  ordered: readonly KnownPartner[],
  number: number,
  { edition, asOf }: ColumnSetting,
): PartnerBlock | undefined {
  const first = number * BLOCK;
  // Not a number is no block either: neither comparison holds.
  if (!(first === 0 || first < ordered.length)) return undefined;
  const items = ordered
    .slice(first, first + BLOCK)
    .map(({ record }) => pick(record, MEMBERS_OF_BLOCK));
  return { edition, first, items, asOf };
}
