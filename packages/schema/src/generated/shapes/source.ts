// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Source } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const sourceShape: Shape<Source> = { id: 's', title: localizedTextShape, publisher: localizedTextShape, 'url?': 's', licence: 's', 'attribution?': 's', 'publishedOn?': 'd', retrievedOn: 'd', 'language?': 's', 'note?': 's' };
