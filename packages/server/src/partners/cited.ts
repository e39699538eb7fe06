import type { Match, Relationship, Source } from '@climate-embed/schema';

import { sortedSet } from '../app/in-order.js';
import type { KnownPartner } from './assemble.js';

/** The sources of some ids, each once, in the order of their ids. */
export function sourcesOf(ids: Iterable<string>, known: ReadonlyMap<string, Source>): Source[] {
  return sortedSet(ids).flatMap((id) => known.get(id) ?? []);
}

const idOf = ({ sourceId }: { readonly sourceId: string }): string => sourceId;
const idsOf = ({ sourceIds }: { readonly sourceIds: readonly string[] }): readonly string[] =>
  sourceIds;

/** The sources that the facts of matches name. */
export function citedByMatches(matches: readonly Match[]): string[] {
  return matches.flatMap(({ need, answers }) => [
    need.sourceId,
    ...answers.map(({ contribution }) => contribution.sourceId),
  ]);
}

/** The sources that everything known of a partner names. */
export function citedByPartner(partner: KnownPartner, matches: readonly Match[]): string[] {
  const { record, names, activities, contributions, needs, relationships, declarations } = partner;
  return [
    ...record.sourceIds,
    ...[...names, ...activities, ...contributions, ...needs].map(idOf),
    ...[...relationships, ...declarations].flatMap(idsOf),
    ...citedByMatches(matches),
  ];
}

/** The sources whose wording must stand wherever the place or name of these partners is shown. */
export function wordingOf(
  partners: Iterable<KnownPartner>,
  known: ReadonlyMap<string, Source>,
): string[] {
  const ids = sortedSet([...partners].flatMap(({ record }) => record.sourceIds));
  return ids.filter((id) => known.get(id)?.attribution !== undefined);
}

/** Everybody that relationships name. */
export function partiesOf(relationships: readonly Relationship[]): string[] {
  return relationships.flatMap(({ parties }) => parties.map(({ partnerId }) => partnerId));
}

/** Everybody that matches name. */
export function partnersInMatches(matches: readonly Match[]): string[] {
  return matches.flatMap(({ partnerId, answers }) => [
    partnerId,
    ...answers.map((answer) => answer.partnerId),
  ]);
}
