// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Speaker } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const speakerShape: Shape<Speaker> = { 'name?': localizedTextShape, 'role?': localizedTextShape, 'affiliation?': localizedTextShape, 'partnerId?': 's' };
