// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Event } from '../types.js';
import { localizedTextShape } from './localized-text.js';
import { betweenShape } from './between.js';
import { eventPartyShape } from './event-party.js';
import { eventSeriesShape } from './event-series.js';
import { relatedEventShape } from './related-event.js';
import { attachmentShape } from './attachment.js';
import { trackShape } from './track.js';
import { sessionShape } from './session.js';
import { agendaIssueShape } from './agenda-issue.js';
import { partnerSummaryShape } from './partner-summary.js';
import { sourceShape } from './source.js';

export const eventShape: Shape<Event> = { id: 's', kind: 's', name: localizedTextShape, status: 's', 'mode?': 's', 'timeZone?': 's', days: ['d'], 'start?': 's', 'end?': 's', 'between?': betweenShape, 'venue?': localizedTextShape, 'place?': localizedTextShape, 'cityId?': 's', 'country?': 's', parties: [eventPartyShape], languages: ['s'], 'illustrative?': 'b', 'purpose?': localizedTextShape, 'attendance?': 'i', 'series?': eventSeriesShape, related: [relatedEventShape], attachments: [attachmentShape], 'website?': 's', tracks: [trackShape], sessions: [sessionShape], issues: [agendaIssueShape], sequence: 'i', modified: 's', sourceIds: ['s'], partners: [partnerSummaryShape], sources: [sourceShape], 'note?': 's', asOf: 'd' };
