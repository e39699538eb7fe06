import * as z from 'zod';

import { partnerSummary } from './partner.js';
import { flag, integer, isoDate, localizedText, text } from './scalars.js';
import { source } from './source.js';

const edition = text.meta({
  description:
    'Changes whenever any position in the columns may mean another partner. Columns and names belong together only where it is the same.',
});

const COLUMN =
  'One character a partner: its code point is 48 more than the position, so that 0 is `0` and none is `/`.';

const column = text;

/**
 * All partners as columns: the position in a column is the partner's key in every other column and in the blocks of
 * names. Those with a place come first, in an order that keeps neighbours together.
 */
export const partnerPoints = z
  .looseObject({
    edition,
    total: integer.meta({ description: 'How many partners there are.' }),
    longitudes: z.array(integer).meta({
      description:
        'Hundredths of a degree east, WGS 84, each as the difference to the one before. Shorter than `total` where partners have no place.',
    }),
    latitudes: z.array(integer).meta({ description: 'Likewise, degrees north.' }),
    kindNames: z.array(text).meta({ description: 'The kinds in use.' }),
    kinds: column.meta({
      description: `Of each partner, its position in \`kindNames\`. ${COLUMN}`,
    }),
    block: integer.meta({ description: 'How many names a block holds.' }),
    illustrative: flag.optional().meta({ description: 'True where any of them is invented.' }),
    sources: z.array(source).meta({
      description: 'Sources whose wording must stand by the map: of positions and names.',
    }),
    asOf: isoDate,
  })
  .meta({ id: 'PartnerPoints', description: 'All partners as columns of places and kinds.' });

/** What partners are filtered by beside their kind, as columns over the same keys. */
export const partnerFilters = z
  .looseObject({
    edition,
    countryNames: z.array(text).meta({ description: 'ISO 3166-1 alpha-2 codes in use.' }),
    countries: column.meta({
      description: `Of each partner, its position in \`countryNames\`. ${COLUMN}`,
    }),
    networkNames: z.array(z.looseObject({ id: text, name: localizedText })),
    networkSets: z
      .array(z.array(integer))
      .meta({ description: 'Sets of positions in `networkNames` that occur together.' }),
    networks: column.meta({
      description: `Of each partner, its position in \`networkSets\`. ${COLUMN}`,
    }),
    topicNames: z.array(text).meta({ description: 'Topics in use.' }),
    topicSets: z
      .array(z.array(integer))
      .meta({ description: 'Sets of positions in `topicNames` that occur together.' }),
    topics: column.meta({
      description: `Of each partner, its position in \`topicSets\`. ${COLUMN}`,
    }),
    asOf: isoDate,
  })
  .meta({ id: 'PartnerFilters', description: 'What partners are filtered by, as columns.' });

/** Who stands at some of the keys. */
export const partnerBlock = z
  .looseObject({
    edition,
    first: integer.meta({ description: 'Key of the first of them.' }),
    items: z.array(partnerSummary.omit({ position: true, country: true })),
    asOf: isoDate,
  })
  .meta({ id: 'PartnerBlock', description: 'Who stands at some of the keys.' });
