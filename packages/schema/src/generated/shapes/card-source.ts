// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { CardSource } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const cardSourceShape: Shape<CardSource> = { id: 's', publisher: localizedTextShape, 'attribution?': 's', 'language?': 's' };
