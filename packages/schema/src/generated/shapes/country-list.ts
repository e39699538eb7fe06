// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CountryList } from '../types.js';
import { countrySummaryShape } from './country-summary.js';

export const countryListShape: Shape<CountryList> = { items: [countrySummaryShape], asOf: 'd' };
