import type { IsoDate, PartnerSummary, Relationship, Source } from '@climate-embed/schema';

import { sortedSet } from '../app/in-order.js';
import { lazy } from '../app/lazy.js';
import { newestOf } from '../app/newest.js';
import { assemblePartners, type KnownPartner, type PartnerFacts } from './assemble.js';
import { sourcesOf, wordingOf } from './cited.js';
import { editionOf } from './columns.js';
import { type Matching, matching } from './match-needs.js';
import { orderPartners } from './order-partners.js';
import { summaryOf } from './summary.js';

/** Everybody that an answer mentions. */
export interface Mentioned {
  /** Each once, in the order of their ids. */
  readonly partners: readonly PartnerSummary[];
  /** Sources whose wording must stand where they are shown. */
  readonly wording: readonly string[];
}

/** All partners as the API tells of them. What is costly is made when it is first asked for. */
export interface PartnerWorld {
  /** By id, in the order of ids. */
  readonly partners: ReadonlyMap<string, KnownPartner>;
  /** In the order of their ids. */
  readonly relationships: readonly Relationship[];
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly matching: Matching;
  /** The newest day on which anything of the partners' own records was read. */
  asOf(): IsoDate;
  /** In the order of the columns' keys. */
  ordered(): readonly KnownPartner[];
  /** What the keys mean: see {@link editionOf}. */
  edition(): string;
  mention(ids: Iterable<string>): Mentioned;
}

/** What facts about partners may refer to. */
export interface PartnerSurroundings {
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  isCity(id: string): boolean;
}

/** Puts partners together with what is asked of all of them. */
export function partnerWorld(facts: PartnerFacts, around: PartnerSurroundings): PartnerWorld {
  const { sources, isCity } = around;
  const isSource = (id: string): boolean => sources.has(id);
  const { partners, relationships } = assemblePartners(facts, { isCity, isSource });
  const listed = [...partners.values()];
  const ordered = lazy(() =>
    orderPartners(listed.map(({ record }) => record)).map(({ id }) => partners.get(id)!),
  );
  return {
    partners,
    relationships,
    sources,
    matching: matching(listed),
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
    mention: (ids) => {
      const mentioned = sortedSet(ids).flatMap((id) => partners.get(id) ?? []);
      return {
        partners: mentioned.map(({ record }) => summaryOf(record)),
        wording: wordingOf(mentioned, sources),
      };
    },
  };
}
