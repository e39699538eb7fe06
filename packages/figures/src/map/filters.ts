import type { LocalizedText, PartnerFilters } from '@climate-embed/schema';

import type { Column, Facet } from './choice.js';

/** What partners are filtered by beside their kind, over the same keys as the points of the same edition. */
export interface MapFilters {
  readonly edition: string;
  readonly columns: Readonly<Record<Exclude<Facet, 'kind'>, Column>>;
  /** Names of networks by id. */
  readonly networkNames: ReadonlyMap<string, LocalizedText>;
}

/** Makes the columns of an answer ready for use. */
export const decodeFilters = (answer: PartnerFilters): MapFilters => ({
  edition: answer.edition,
  columns: {
    country: { names: answer.countryNames, of: Int16Array.from(answer.countries) },
    network: {
      names: answer.networkNames.map(({ id }) => id),
      of: Int32Array.from(answer.networks),
      sets: answer.networkSets,
    },
    topic: {
      names: answer.topicNames,
      of: Int32Array.from(answer.topics),
      sets: answer.topicSets,
    },
  },
  networkNames: new Map(answer.networkNames.map(({ id, name }) => [id, name])),
});
