// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Population } from '../types.js';

export const populationShape: Shape<Population> = { year: 'i', value: 'i', sourceId: 's' };
