// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaSession } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { suggestedTimeShape } from './suggested-time.js';
import { agendaPartyShape } from './agenda-party.js';
import { agendaItemShape } from './agenda-item.js';

export const agendaSessionShape: Shape<AgendaSession> = { id: 's', kind: 's', 'title?': localizedTextShape, 'day?': 'd', 'start?': 's', 'end?': 's', 'localStart?': 's', 'localEnd?': 's', 'suggested?': suggestedTimeShape, 'startBasis?': 's', 'endBasis?': 's', 'status?': 's', 'trackId?': 's', 'room?': localizedTextShape, 'parties?': [agendaPartyShape], items: [agendaItemShape] };
