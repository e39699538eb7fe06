import * as z from 'zod';

import { integer, number, text } from './scalars.js';

/** A number that went into a verdict, with its source. */
export const workingInput = z
  .looseObject({
    symbol: text.meta({ description: 'E0, ET, Et, y0, yT, t …' }),
    value: number,
    unit: text.meta({ description: '`t`, `year`, `%` …' }),
    year: integer.optional(),
    sourceId: text.optional().meta({ description: 'Absent for a parameter of the method.' }),
  })
  .meta({ id: 'WorkingInput', description: 'A number that went into a verdict, with its source.' });

/** A calculation made on the way to a verdict. */
export const workingStep = z
  .looseObject({
    id: text.meta({ description: '`target-value`, `required`, `gap`, `achieved`, `change` …' }),
    formula: text.meta({ description: 'In the symbols of the inputs.' }),
    value: number,
    unit: text,
  })
  .meta({ id: 'WorkingStep', description: 'A calculation made on the way to a verdict.' });

/** Two figures that ought to agree and do not; kept, never smoothed over. */
export const workingDifference = z
  .looseObject({
    id: text.meta({
      description:
        '`target-value`: printed value against printed percentage; `self-reported`: the city against this computation; `base-value`: target against inventory.',
    }),
    printed: number,
    computed: number,
    unit: text,
    sourceId: text.optional(),
  })
  .meta({ id: 'WorkingDifference', description: 'Two figures that ought to agree and do not.' });

/** How a verdict was reached, so that anyone can do it again. */
export const working = z
  .looseObject({
    method: text.meta({ description: 'Name and version of the method, for example `linear/1`.' }),
    tolerancePercent: number,
    inputs: z.array(workingInput),
    steps: z.array(workingStep),
    differences: z.array(workingDifference),
  })
  .meta({
    id: 'Working',
    description: 'How a verdict was reached, so that anyone can do it again.',
  });
