// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CardTarget } from '../types.js';

export const cardTargetShape: Shape<CardTarget> = { targetYear: 'i', 'baseFiscal?': 'b', sourceId: 's' };
