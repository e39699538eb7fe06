// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Breakdown } from '../types.js';
import { periodShape } from './period.js';
import { entryShape } from './entry.js';
import { publishedTotalShape } from './published-total.js';

export const breakdownShape: Shape<Breakdown> = { id: 's', 'cityId?': 's', 'country?': 's', period: periodShape, scheme: 's', 'boundary?': 's', 'gas?': 's', 'gwp?': 's', method: 's', entries: [entryShape], totals: [publishedTotalShape], 'publishedOn?': 'd', 'reportedYear?': 'i', sourceId: 's', 'supersedes?': 's', 'note?': 's', 'illustrative?': 'b' };
