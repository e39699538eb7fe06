import * as z from 'zod';

import { citySummary } from './city.js';
import { integer, isoDate, text } from './scalars.js';

/** A page of cities. */
export const cityPage = z
  .looseObject({
    items: z.array(citySummary),
    total: integer.meta({ description: 'Cities on all pages.' }),
    next: text.optional().meta({
      description: 'The next page: a URI reference resolved against the address of this one.',
    }),
    asOf: isoDate,
  })
  .meta({ id: 'CityPage', description: 'A page of cities.' });

/** A country of which something is known. */
export const countrySummary = z
  .looseObject({
    country: text.meta({ description: 'ISO 3166-1 alpha-2.' }),
    cities: integer.meta({ description: 'How many of its cities are known.' }),
    inventories: integer.meta({ description: 'How many national inventories are known.' }),
  })
  .meta({ id: 'CountrySummary', description: 'A country of which something is known.' });

/** All countries of which something is known. */
export const countryList = z
  .looseObject({ items: z.array(countrySummary), asOf: isoDate })
  .meta({ id: 'CountryList', description: 'All countries of which something is known.' });
