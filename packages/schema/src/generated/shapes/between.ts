// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Between } from '../types.js';

export const betweenShape: Shape<Between> = { 'from?': 's', 'until?': 's' };
