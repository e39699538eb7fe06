// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaSpeaker } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const agendaSpeakerShape: Shape<AgendaSpeaker> = { 'name?': localizedTextShape, 'affiliation?': localizedTextShape };
