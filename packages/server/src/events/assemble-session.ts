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

const hasStart = ({ start, localStart }: When): boolean => (start ?? localStart) !== undefined;
const hasEnd = ({ end, localEnd }: When): boolean => (end ?? localEnd) !== undefined;

/** Where the times come from, only for times that are there. */
function basisOf(record: SessionRecord, when: When): Partial<Session> {
  const start = hasStart(when) ? record.startBasis : undefined;
  const end = hasEnd(when) ? record.endBasis : undefined;
  const derived = start === 'derived' || end === 'derived';
  return {
    ...(start !== undefined && { startBasis: start }),
    ...(end !== undefined && { endBasis: end }),
    ...(derived && record.derivation !== undefined && { derivation: record.derivation }),
  };
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
  const suggested = suggestedOf(record, setting);
  const previousStart =
    record.previousStart === undefined ? undefined : readMoment(record.previousStart, setting.zone);
  const session: Session = {
    ...pick(record, ['id', 'kind', 'title']),
    ...(setting.day !== undefined && { day: setting.day }),
    ...when,
    ...basisOf(record, when),
    ...(suggested && { suggested }),
    ...pick(record, ['printed', 'printedLength', 'lengthMinutes']),
    ...(previousStart !== undefined && { previousStart }),
    ...pick(record, ['status', 'trackId', 'room', 'languages']),
    ...(record.parties && { parties: partiesOf(record.parties, known, 'convener') }),
    items: items.map((item) => itemOf(item, known)),
    ...pick(record, ['note']),
  };
  return { session, oddities: oddities.map((odd) => ({ ...odd, sessionId: record.id })) };
}
