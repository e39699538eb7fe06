// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CardBasis } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const cardBasisShape: Shape<CardBasis> = { 'gas?': 's', 'code?': 's', 'label?': localizedTextShape };
