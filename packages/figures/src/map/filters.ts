import { type LocalizedText, type PartnerFilters, positionAt } from '@climate-embed/schema';

import type { Column, Facet } from './choice.js';

/** What partners are filtered by beside their kind, over the same keys as the points of the same edition. */
export interface MapFilters {
  readonly edition: string;
  readonly columns: Readonly<Record<Exclude<Facet, 'kind'>, Column>>;
  /** Names of networks by id. */
  readonly networkNames: ReadonlyMap<string, LocalizedText>;
}

/** The positions that a column holds. */
const positionsIn = (column: string): Int32Array => {
  const positions = new Int32Array(column.length);
  for (let key = 0; key < positions.length; key++) positions[key] = positionAt(column, key);
  return positions;
};

/** Makes the columns of an answer ready for use. */
export const decodeFilters = (answer: PartnerFilters): MapFilters => ({
  edition: answer.edition,
  columns: {
    country: { names: answer.countryNames, of: positionsIn(answer.countries) },
    network: {
      names: answer.networkNames.map(({ id }) => id),
      of: positionsIn(answer.networks),
      sets: answer.networkSets,
    },
    topic: {
      names: answer.topicNames,
      of: positionsIn(answer.topics),
      sets: answer.topicSets,
    },
  },
  networkNames: new Map(answer.networkNames.map(({ id, name }) => [id, name])),
});
