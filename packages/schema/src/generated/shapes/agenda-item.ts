// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaItem } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { agendaSpeakerShape } from './agenda-speaker.js';

export const agendaItemShape: Shape<AgendaItem> = { 'title?': localizedTextShape, 'place?': localizedTextShape, speakers: [agendaSpeakerShape] };
