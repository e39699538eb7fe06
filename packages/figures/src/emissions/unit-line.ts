import type { EmissionsChart } from '@climate-embed/schema';

import { wordFor } from '../words.js';
import type { Unit } from './axis.js';
import type { GroundOptions } from './ground.js';

/** What is counted and in which unit: `Mt CO₂e a year`. The gas is left out where nobody states it. */
export const unitLine = (
  { basis }: Pick<EmissionsChart, 'basis'>,
  { suffix }: Unit,
  { locale, words, perPerson = false }: GroundOptions,
): string =>
  words.yearly(
    [suffix.trim(), wordFor({ CO2: 'CO₂', CO2e: locale.co2e }, basis?.gas)]
      .filter(Boolean)
      .join('\u00a0'),
    perPerson,
  );
