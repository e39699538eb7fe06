import { AGENDA_ISSUES, type AgendaIssue, type Session } from '@climate-embed/schema';

import { byCodeUnit } from '../app/in-order.js';

const codes: readonly string[] = AGENDA_ISSUES;

const rankOf = (code: string): number => {
  const rank = codes.indexOf(code);
  return rank < 0 ? codes.length : rank;
};

/** What an issue is about: two of one key say the same. */
const keyOf = ({ code, sessionId = '', otherId = '', itemId = '' }: AgendaIssue): string =>
  // Either of two that overlap may have been named first.
  JSON.stringify([code, ...(otherId === '' ? [sessionId] : [sessionId, otherId].sort()), itemId]);

/**
 * Puts together what was computed and what readers of a programme have said of it, in the order of the programme: what
 * concerns the whole first. Where both say the same the words of the reader stand. What is said of a session or an item
 * that is not there is left out.
 */
export function gatherIssues(
  computed: readonly AgendaIssue[],
  said: readonly AgendaIssue[],
  sessions: readonly Session[],
): AgendaIssue[] {
  const places = new Map(sessions.map(({ id }, place) => [id, place]));
  const items = new Set(sessions.flatMap(({ items: list }) => list.map(({ id }) => id)));
  const holds = ({ sessionId, otherId, itemId }: AgendaIssue): boolean =>
    (sessionId === undefined || places.has(sessionId)) &&
    (otherId === undefined || places.has(otherId)) &&
    (itemId === undefined || items.has(itemId));
  const placeOf = ({ sessionId }: AgendaIssue): number =>
    sessionId === undefined ? -1 : places.get(sessionId)!;
  const standing = said.filter(holds);
  const keys = new Set(standing.map(keyOf));
  return [...computed.filter((issue) => !keys.has(keyOf(issue))), ...standing].sort(
    (a, b) =>
      placeOf(a) - placeOf(b) ||
      rankOf(a.code) - rankOf(b.code) ||
      byCodeUnit(JSON.stringify(a), JSON.stringify(b)),
  );
}
