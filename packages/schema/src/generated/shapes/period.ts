// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Period } from '../types.js';

export const periodShape: Shape<Period> = { year: 'i', start: 'd', end: 'd', 'fiscal?': 'b' };
