import * as z from 'zod';

import { breakdown } from './breakdown.js';
import { inventory } from './inventory.js';
import { cityName } from './progress.js';
import { flag, isoDate, text } from './scalars.js';
import { source } from './source.js';

/** A publication that a later one replaces. */
export const replacement = z
  .looseObject({
    id: text.meta({ description: 'Of the earlier total or breakdown.' }),
    by: text.meta({ description: 'Of the later one.' }),
  })
  .meta({ id: 'Replacement', description: 'A publication that a later one replaces.' });

/** Every total and every entry known of a city or a country, in all publications. */
export const inventories = z
  .looseObject({
    city: cityName.optional(),
    country: text.optional(),
    asOf: isoDate,
    illustrative: flag.optional(),
    inventories: z.array(inventory).meta({ description: 'Totals, oldest period first.' }),
    breakdowns: z.array(breakdown).meta({ description: 'Their entries, oldest period first.' }),
    superseded: z.array(replacement),
    sources: z.array(source),
  })
  .meta({
    id: 'Inventories',
    description: 'Every total and every entry known of a city or a country, in all publications.',
  });
