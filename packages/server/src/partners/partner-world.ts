import type { IsoDate, Match, PartnerSummary, Relationship, Source } from '@climate-embed/schema';

import {
  assemblePartners,
  type KnownPartner,
  type PartnerFacts,
  type Surroundings,
} from './assemble.js';
import { sourcesOf } from './cited.js';
import { editionOf } from './columns.js';
import { sortedSet } from './in-order.js';
import { lazy } from './lazy.js';
import { matchNeeds } from './match-needs.js';
import { orderPartners } from './order-partners.js';
import { summaryOf } from './summary.js';

/** All partners as the API tells of them. What is costly is made when it is first asked for. */
export interface PartnerWorld {
  /** By id, in the order of ids. */
  readonly partners: ReadonlyMap<string, KnownPartner>;
  /** In the order of their ids. */
  readonly relationships: readonly Relationship[];
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The newest day on which anything of the partners' own records was read. */
  asOf(): IsoDate;
  /** In the order of the columns' keys. */
  ordered(): readonly KnownPartner[];
  /** What the keys mean. */
  edition(): string;
  /** Every need with what could answer it. */
  matches(): readonly Match[];
  /** Some partners, each once, in the order of their ids. */
  summaries(ids: Iterable<string>): PartnerSummary[];
}

/** Stands where nothing was read from anywhere. */
const NEVER = '1970-01-01';

/** The newest day on which some sources were read. */
export function newestOf(sources: Iterable<Source>): IsoDate {
  let latest = NEVER;
  for (const { retrievedOn } of sources) if (retrievedOn > latest) latest = retrievedOn;
  return latest;
}

/** Puts partners together with what is asked of all of them. */
export function partnerWorld(
  facts: PartnerFacts,
  around: Pick<Surroundings, 'isCity'> & { readonly sources: ReadonlyMap<string, Source> },
): PartnerWorld {
  const { sources, isCity } = around;
  const { partners, relationships } = assemblePartners(facts, {
    isCity,
    isSource: (id) => sources.has(id),
  });
  const listed = [...partners.values()];
  const ordered = lazy(() => {
    const byPlace = orderPartners(listed.map(({ record }) => record));
    return byPlace.map(({ id }) => partners.get(id)!);
  });
  return {
    partners,
    relationships,
    sources,
    asOf: lazy(() =>
      newestOf(
        sourcesOf(
          listed.flatMap(({ record }) => record.sourceIds),
          sources,
        ),
      ),
    ),
    ordered,
    edition: lazy(() => editionOf(ordered())),
    matches: lazy(() => matchNeeds(listed)),
    summaries: (ids) =>
      sortedSet(ids).flatMap((id) => {
        const found = partners.get(id);
        return found ? [summaryOf(found.record)] : [];
      }),
  };
}
