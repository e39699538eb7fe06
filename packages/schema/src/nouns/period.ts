import * as z from 'zod';

import { integer, isoDate } from './scalars.js';

/** The reporting period of a total: a calendar or a fiscal year. */
export const period = z
  .looseObject({
    year: integer.meta({
      description:
        'The year it is filed under: the calendar year, or the one in which the fiscal year begins.',
    }),
    start: isoDate,
    end: isoDate.meta({ description: 'Last day, inclusive.' }),
    fiscal: z
      .boolean()
      .optional()
      .meta({ description: 'True where the period is not a calendar year.' }),
  })
  .meta({
    id: 'Period',
    description: 'The reporting period of a total: a calendar or a fiscal year.',
  });
