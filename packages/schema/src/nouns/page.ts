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
