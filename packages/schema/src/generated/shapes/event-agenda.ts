// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EventAgenda } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { betweenShape } from './between.js';
import { trackShape } from './track.js';
import { agendaSessionShape } from './agenda-session.js';
import { agendaRemarkShape } from './agenda-remark.js';
import { cardSourceShape } from './card-source.js';

export const eventAgendaShape: Shape<EventAgenda> = { id: 's', name: localizedTextShape, status: 's', 'mode?': 's', 'timeZone?': 's', days: ['d'], 'start?': 's', 'end?': 's', 'between?': betweenShape, 'venue?': localizedTextShape, 'place?': localizedTextShape, 'illustrative?': 'b', tracks: [trackShape], asOf: 'd', sessions: [agendaSessionShape], issues: [agendaRemarkShape], sources: [cardSourceShape] };
