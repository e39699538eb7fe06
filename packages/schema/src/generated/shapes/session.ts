// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Session } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { suggestedTimeShape } from './suggested-time.js';
import { printedTimeShape } from './printed-time.js';
import { eventPartyShape } from './event-party.js';
import { sessionItemShape } from './session-item.js';

export const sessionShape: Shape<Session> = { id: 's', kind: 's', 'title?': localizedTextShape, 'day?': 'd', 'start?': 's', 'end?': 's', 'localStart?': 's', 'localEnd?': 's', 'startBasis?': 's', 'endBasis?': 's', 'derivation?': 's', 'suggested?': suggestedTimeShape, 'printed?': [printedTimeShape], 'printedLength?': 's', 'lengthMinutes?': 'i', 'previousStart?': 's', 'status?': 's', 'trackId?': 's', 'room?': localizedTextShape, 'languages?': ['s'], 'parties?': [eventPartyShape], items: [sessionItemShape], 'note?': localizedTextShape };
