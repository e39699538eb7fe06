import type { AgendaIssue, Session, SessionItem, SuggestedTime } from '@climate-embed/schema';

import type { SessionRecord } from '../app/records.js';
import { pick } from '../partners/pick.js';
import { itemOf, type Mentionable, partiesOf } from './mentions.js';
import { readMoment, readTimes, type Setting, type When } from './session-times.js';

/** A session with what is odd about its times. */
export interface AssembledSession {
  readonly session: Session;
  readonly oddities: readonly AgendaIssue[];
}

/** What is told of a session, in the order of the contract. */
const MEMBERS = [
  'id',
  'kind',
  'title',
  'day',
  'start',
  'end',
  'localStart',
  'localEnd',
  'startBasis',
  'endBasis',
  'derivation',
  'suggested',
  'printed',
  'printedLength',
  'lengthMinutes',
  'previousStart',
  'status',
  'trackId',
  'room',
  'languages',
  'parties',
  'items',
  'note',
] as const;

const hasStart = ({ start, localStart }: When): boolean => (start ?? localStart) !== undefined;
const hasEnd = ({ end, localEnd }: When): boolean => (end ?? localEnd) !== undefined;

/** Where the times come from, only for times that are there. */
function basisOf({ startBasis, endBasis, derivation }: SessionRecord, when: When) {
  const start = hasStart(when) ? startBasis : undefined;
  const end = hasEnd(when) ? endBasis : undefined;
  const derived = start === 'derived' || end === 'derived';
  return { startBasis: start, endBasis: end, derivation: derived ? derivation : undefined };
}

function suggestedOf({ suggested }: SessionRecord, setting: Setting): SuggestedTime | undefined {
  if (!suggested) return undefined;
  const { when } = readTimes(suggested, setting);
  return hasStart(when) || hasEnd(when) ? { ...when, reason: suggested.reason } : undefined;
}

/**
 * Puts a session together from its record and its items, which stand in their order.
 *
 * @param setting the zone of its event, and its day as far as it is known.
 */
export function assembleSession(
  record: SessionRecord,
  items: readonly SessionItem[],
  setting: Setting,
  known: Mentionable,
): AssembledSession {
  const { when, oddities } = readTimes(record, setting);
  const { previousStart } = record;
  const told = {
    ...record,
    ...when,
    ...basisOf(record, when),
    day: setting.day,
    suggested: suggestedOf(record, setting),
    previousStart: previousStart ? readMoment(previousStart, setting.zone) : undefined,
    parties: record.parties && partiesOf(record.parties, known, 'convener'),
    items: items.map((item) => itemOf(item, known)),
  };
  return {
    // What is undefined is left out by `pick`, which types cannot say.
    session: pick(told, MEMBERS) as Session,
    oddities: oddities.map((odd) => ({ ...odd, sessionId: record.id })),
  };
}
