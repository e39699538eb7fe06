// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Declaration } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const declarationShape: Shape<Declaration> = { id: 's', kind: 's', title: localizedTextShape, partnerIds: ['s'], 'count?': 'i', 'date?': 's', 'targetYear?': 'i', sourceIds: ['s'], 'note?': 's', 'illustrative?': 'b' };
