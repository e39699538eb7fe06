// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CountrySummary } from '../types.js';

export const countrySummaryShape: Shape<CountrySummary> = { country: 's', cities: 'i', inventories: 'i' };
