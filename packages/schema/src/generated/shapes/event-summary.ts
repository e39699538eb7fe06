// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EventSummary } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { betweenShape } from './between.js';
import { eventPartyShape } from './event-party.js';

export const eventSummaryShape: Shape<EventSummary> = { id: 's', kind: 's', name: localizedTextShape, status: 's', 'mode?': 's', 'timeZone?': 's', days: ['d'], 'start?': 's', 'end?': 's', 'between?': betweenShape, 'venue?': localizedTextShape, 'place?': localizedTextShape, 'cityId?': 's', 'country?': 's', parties: [eventPartyShape], languages: ['s'], 'illustrative?': 'b' };
