// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { ProfileLine } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const profileLineShape: Shape<ProfileLine> = { id: 's', section: 's', 'heading?': localizedTextShape, text: localizedTextShape, topics: ['s'], sourceId: 's', 'note?': 's', 'illustrative?': 'b' };
