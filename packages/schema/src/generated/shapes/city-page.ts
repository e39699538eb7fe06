// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CityPage } from '../types.js';
import { citySummaryShape } from './city-summary.js';

export const cityPageShape: Shape<CityPage> = { items: [citySummaryShape], total: 'i', 'next?': 's', asOf: 'd' };
