import * as z from 'zod';

import { emissions } from './emissions.js';
import { cardSource } from './progress-card.js';

/** What a chart shows of emissions: the part of the answer that is checked before it is drawn. */
export const emissionsChart = emissions
  .pick({
    city: true,
    asOf: true,
    illustrative: true,
    by: true,
    scheme: true,
    basis: true,
    points: true,
    series: true,
    losses: true,
    aim: true,
    variants: true,
    oldAfter: true,
  })
  .extend({ sources: z.array(cardSource) })
  .meta({
    id: 'EmissionsChart',
    description: 'What a chart shows of emissions: checked before it is drawn.',
  });
