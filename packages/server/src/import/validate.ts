import {
  agendaIssue,
  breakdown,
  city,
  declaration,
  event,
  inventory,
  partnerName,
  partnerRecord,
  population,
  profileLine,
  relationship,
  session,
  sessionItem,
  source,
  target,
} from '@climate-embed/schema/zod';
import type { RecordKind } from '../store/store.js';
import type { Journal } from './report.js';
import { placeOf, type Spot } from './spot.js';

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
  event: event.omit({
    tracks: true,
    sessions: true,
    issues: true,
    partners: true,
    sources: true,
    asOf: true,
  }),
  session: session.omit({ suggested: true, items: true }).extend({ eventId: event.shape.id }),
  'session-item': sessionItem.extend({ eventId: event.shape.id, sessionId: session.shape.id }),
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
