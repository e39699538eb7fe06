import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import { METHODS } from '../vocabulary.js';
import { basis } from './basis.js';
import { period } from './period.js';
import { flag, integer, isoDate, number, text } from './scalars.js';

/** One scope's share of a total, in tonnes. */
export const inventoryPart = z
  .looseObject({ scope: text, value: number.meta({ description: 'Tonnes of CO2 equivalent.' }) })
  .meta({ id: 'InventoryPart', description: "One scope's share of a total." });

/** A city's total for one period, on one basis, as one publication has it. */
export const inventory = z
  .looseObject({
    id: text,
    cityId: text,
    period,
    basis,
    method: openEnum(METHODS),
    value: number.meta({
      description: 'Tonnes of CO2 equivalent (of CO2 where basis.gas says so).',
    }),
    originalValue: number.optional().meta({ description: 'As printed.' }),
    originalUnit: text.optional(),
    computed: flag
      .optional()
      .meta({ description: 'True where the source prints the parts and the total is their sum.' }),
    parts: z.array(inventoryPart).optional(),
    publishedOn: isoDate.optional(),
    reportedYear: integer
      .optional()
      .meta({ description: 'Year in which it was reported to the publisher.' }),
    sourceId: text,
    breakdownId: text
      .optional()
      .meta({ description: 'The breakdown whose entries this total is the sum of.' }),
    supersedes: text.optional().meta({
      description: 'The total that this one replaces: an earlier publication of the same.',
    }),
    note: text.optional(),
    illustrative: flag.optional(),
  })
  .meta({
    id: 'Inventory',
    description: "A city's total for one period, on one basis, as one publication has it.",
  });
