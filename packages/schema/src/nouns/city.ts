import * as z from 'zod';

import { inventory } from './inventory.js';
import { integer, isoDate, localizedText, number, text } from './scalars.js';
import { source } from './source.js';
import { target } from './target.js';

/** WGS 84 position in degrees. */
export const position = z
  .looseObject({ longitude: number, latitude: number })
  .meta({ id: 'Position', description: 'WGS 84 position in degrees.' });

/** Residents of a city in one year. */
export const population = z
  .looseObject({
    year: integer,
    value: integer.meta({ description: 'Residents.' }),
    sourceId: text,
  })
  .meta({ id: 'Population', description: 'Residents of a city in one year.' });

const identity = {
  id: text.meta({ description: 'Stable id: `kobe`.' }),
  name: localizedText,
  country: text.meta({ description: 'ISO 3166-1 alpha-2.' }),
  position: position.optional(),
};

/** What a register calls a city. */
export const identifier = z
  .looseObject({
    system: text.meta({
      description: 'Whose number or name it is: `cdp`, `c40`, `gcom`, `geonames`.',
    }),
    value: text,
  })
  .meta({ id: 'Identifier', description: 'What a register calls a city.' });

/** A city in a list. */
export const citySummary = z
  .looseObject({
    ...identity,
    targets: integer.meta({ description: 'How many targets are known.' }),
    inventories: integer.meta({ description: 'How many totals are known.' }),
  })
  .meta({ id: 'CitySummary', description: 'A city in a list.' });

/** A city with all that is known of it. */
export const city = z
  .looseObject({
    ...identity,
    subdivision: text.optional().meta({ description: 'ISO 3166-2.' }),
    unlocode: text.optional(),
    wikidata: text.optional(),
    identifiers: z
      .array(identifier)
      .optional()
      .meta({ description: 'What registers call it; importers find the city by these.' }),
    timeZone: text.meta({ description: 'IANA time zone.' }),
    population: z.array(population),
    targets: z.array(target),
    inventories: z.array(inventory),
    sources: z.array(source),
    note: text.optional(),
    asOf: isoDate.meta({
      description: 'The newest day on which any of this was read from its source.',
    }),
  })
  .meta({ id: 'City', description: 'A city with all that is known of it.' });
