// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PublishedTotal } from '../types.js';

export const publishedTotalShape: Shape<PublishedTotal> = { code: 's', value: 'n' };
