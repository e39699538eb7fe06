// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EventPage } from '../types.js';
import { eventSummaryShape } from './event-summary.js';
import { sourceShape } from './source.js';

export const eventPageShape: Shape<EventPage> = { items: [eventSummaryShape], total: 'i', 'next?': 's', sources: [sourceShape], asOf: 'd' };
