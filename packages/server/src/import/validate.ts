import * as z from 'zod';

import {
  agendaIssue,
  breakdown,
  city,
  declaration,
  event,
  eventParty,
  inventory,
  localizedText,
  partnerName,
  partnerRecord,
  population,
  profileLine,
  relatedEvent,
  relationship,
  session,
  sessionItem,
  source,
  target,
} from '@climate-embed/schema/zod';
import type { RecordKind } from '../store/store.js';
import type { Journal } from './report.js';
import { placeOf, type Spot } from './spot.js';

/** A time of day of 24 hours; a day with one. */
const clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const localMoment = z.string().regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/u);
const times = { from: clock.optional(), until: clock.optional() };
/** Its name may be that of the partner. */
const partyRecord = eventParty.extend({ name: localizedText.optional() });

/** The contract's schemas by record kind; a city record is a city without what other records hold. */
const SCHEMAS = {
  source,
  city: city.omit({
    population: true,
    targets: true,
    inventories: true,
    sources: true,
    asOf: true,
  }),
  target,
  inventory,
  breakdown,
  population: population.extend({ cityId: target.shape.cityId }),
  partner: partnerRecord,
  'partner-name': partnerName.extend({ partnerId: partnerRecord.shape.id }),
  'profile-line': profileLine.extend({ partnerId: partnerRecord.shape.id }),
  relationship,
  declaration,
  event: event
    .omit({
      start: true,
      end: true,
      tracks: true,
      sessions: true,
      issues: true,
      partners: true,
      sources: true,
      asOf: true,
    })
    .extend({
      parties: z.array(partyRecord),
      related: z.array(relatedEvent.extend({ name: localizedText.optional() })),
    }),
  session: session
    .omit({
      start: true,
      end: true,
      localStart: true,
      localEnd: true,
      suggested: true,
      previousStart: true,
      parties: true,
      items: true,
    })
    .extend({
      eventId: event.shape.id,
      order: z.int(),
      ...times,
      suggested: z.looseObject({ ...times, reason: localizedText }).optional(),
      previousStart: localMoment.optional(),
      trackName: localizedText.optional(),
      parties: z.array(partyRecord).optional(),
    }),
  'session-item': sessionItem.extend({
    eventId: event.shape.id,
    sessionId: session.shape.id,
    order: z.int(),
  }),
  'agenda-issue': agendaIssue.extend({ eventId: event.shape.id }),
} as const;

/** Holds a record against the contract: the last gate, in case a reader of columns let something through. */
export function validate(kind: RecordKind, body: object, spot: Spot, journal: Journal): boolean {
  const result = SCHEMAS[kind].safeParse(body);
  if (result.success) return true;
  for (const issue of result.error.issues) {
    journal.issues.push({
      severity: 'error',
      ...placeOf(spot),
      column: issue.path.join('.'),
      code: 'schema',
      message: `The record does not meet the contract: ${issue.message}.`,
      found: '',
      expected: `a ${kind} as in the API reference`,
    });
  }
  return false;
}
