// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { SuggestedTime } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const suggestedTimeShape: Shape<SuggestedTime> = { 'start?': 's', 'end?': 's', 'localStart?': 's', 'localEnd?': 's', reason: localizedTextShape };
