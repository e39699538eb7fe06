import type { Attachment } from '@climate-embed/schema';
import type { EventPartyRecord, EventRecord } from '../app/records.js';
import type { RecordKind } from '../store/store.js';
import { readAgendaIssue } from './agenda-issues.js';
import { countRows, numberRows } from './count-rows.js';
import { type EventPart, inOrderOfRoles, readAttachment, readEventParty } from './event-parts.js';
import { EventParts } from './event-parts-book.js';
import { readEvent } from './events.js';
import type { Known } from './known.js';
import type { Row } from './read-table.js';
import type { RecordBook } from './record-book.js';
import type { References } from './references.js';
import type { FileKind, Journal } from './report.js';
import { RowReader } from './row-reader.js';
import { readItems } from './session-items.js';
import { readSession } from './sessions.js';
import { storedAttachments, storedParties } from './stored-parts.js';
import { checkTracks, type ReadSession } from './tracks.js';
import { validate } from './validate.js';

interface Parts {
  readonly parties: EventParts<EventPartyRecord>;
  readonly attachments: EventParts<Attachment>;
}

/**
 * Reads the rows of the files of events into records: events with their parties and attachments first, then sessions,
 * items and what was said of the programme, each after what it names.
 *
 * @param references of an import whose sources, cities and partners are in the book already.
 */
export function importEvents(
  rowsOf: (kind: FileKind) => readonly Row[],
  known: Known,
  references: References,
  book: RecordBook,
  journal: Journal,
): void {
  const add = (
    kind: RecordKind,
    id: string,
    body: object,
    rows: readonly [Row, ...Row[]],
  ): void => {
    if (validate(kind, body, rows[0], journal)) book.add(kind, id, body, rows);
  };
  const readers = (kind: FileKind): RowReader[] =>
    rowsOf(kind).map((row) => new RowReader(row, journal));
  const partsIn = <Body extends object>(
    kind: FileKind,
    read: (reader: RowReader) => EventPart<Body> | undefined,
    stored: ReadonlyMap<string, readonly Body[]>,
  ): EventParts<Body> =>
    new EventParts(
      readers(kind).flatMap((reader) => read(reader) ?? []),
      rowsOf(kind).length > 0 ? new Map() : stored,
      journal,
    );
  const parts: Parts = {
    parties: partsIn(
      'event-parties',
      (reader) => readEventParty(reader, references),
      storedParties(known),
    ),
    attachments: partsIn('event-attachments', readAttachment, storedAttachments(known)),
  };

  const rows = readers('events').map((reader) => ({
    reader,
    event: readEvent(reader, references),
  }));
  const ids = new Set([
    ...(known.events ?? []).map(({ id }) => id),
    ...rows.flatMap(({ event }) => event?.id ?? []),
  ]);
  for (const { reader, event } of rows) {
    if (!event || !checkRelated(reader, event, ids) || !checkZone(reader, event, known)) continue;
    const own = [...parts.parties.rowsOf(event.id), ...parts.attachments.rowsOf(event.id)];
    add('event', event.id, withParts(event, parts), [reader.row, ...own]);
  }

  const numberOf = numberRows();
  const read = readers('sessions').map((reader) => ({
    reader,
    record: readSession(reader, references, numberOf),
  }));
  const sessions = read.filter((each): each is ReadSession => each.record !== undefined);
  // A row that is refused may be the one that names a track.
  const refused = read.flatMap(({ reader, record }) => (record ? [] : reader));
  checkTracks(sessions, refused);
  for (const { record, reader } of sessions.filter((each) => !each.reader.failed)) {
    const id = `${record.eventId}/${record.id}`;
    const parties = [...(record.parties ?? []), ...parts.parties.bodiesOf(id)];
    const body = parties.length > 0 ? { ...record, parties: inOrderOfRoles(parties) } : record;
    add('session', id, body, [reader.row, ...parts.parties.rowsOf(id)]);
  }
  reportParts(parts, rowsOf, book);

  for (const item of readItems(readers('session-items'), references, countRows(), journal)) {
    const [first, ...more] = item.readers;
    const id = `${item.record.eventId}/${item.record.id}`;
    add('session-item', id, item.record, [first.row, ...more.map(({ row }) => row)]);
  }

  const numberOfIssue = numberRows();
  for (const reader of readers('agenda-issues')) {
    const issue = readAgendaIssue(reader, references, numberOfIssue);
    if (issue) add('agenda-issue', issue.id, issue.body, [reader.row]);
  }
}

/** Whether an event keeps the zone that it is stored with: the times of its stored sessions would mean nothing without. */
function checkZone(reader: RowReader, { id, timeZone }: EventRecord, known: Known): boolean {
  const stored = known.events?.find((one) => one.id === id)?.timeZone;
  if (timeZone !== undefined || stored === undefined) return true;
  const message = `The event is stored with the zone ${stored}, and so are its sessions: without one, nobody knows when they are.`;
  reader.fail('no-zone', 'time_zone', message, `an IANA time zone, like ${stored}`);
  return false;
}

/** Whether all related events are known, or read here at least: a link to one that is refused later shows nothing. */
function checkRelated(
  reader: RowReader,
  { id, related }: EventRecord,
  ids: ReadonlySet<string>,
): boolean {
  for (const { eventId = '' } of related) {
    if (eventId === id) {
      const message = 'An event is not related to itself.';
      reader.fail('bad-word', 'related', message, 'the id of another event');
    } else if (!ids.has(eventId)) {
      const message = `There is no event "${eventId}", or it was refused. Add it to events.csv, or mend the id.`;
      reader.fail('unknown-event', 'related', message, 'the id of an event');
    }
  }
  return !reader.failed;
}

function withParts(event: EventRecord, { parties, attachments }: Parts): EventRecord {
  return {
    ...event,
    parties: inOrderOfRoles([...event.parties, ...parties.bodiesOf(event.id)]),
    attachments: [...attachments.bodiesOf(event.id)],
  };
}

/** Nobody must look in vain for a party or a document whose event or session is not written. */
function reportParts(
  { parties, attachments }: Parts,
  rowsOf: (kind: FileKind) => readonly Row[],
  book: RecordBook,
): void {
  const events = rowsOf('events').map(({ cells }) => cells.get('id') ?? '');
  const sessions = rowsOf('sessions').map(
    ({ cells }) => `${cells.get('event_id') ?? ''}/${cells.get('id') ?? ''}`,
  );
  const read = new Set([...events, ...sessions]);
  const stand = new Set([...idsIn(book, 'event'), ...idsIn(book, 'session')]);
  for (const part of [parties, attachments]) {
    part.report(
      (whole) => read.has(whole),
      (whole) => stand.has(whole),
    );
  }
}

function idsIn(book: RecordBook, kind: 'event' | 'session'): string[] {
  return book.bodies(kind).map((body) => {
    const { id, eventId } = body as { readonly id: string; readonly eventId?: string };
    return eventId === undefined ? id : `${eventId}/${id}`;
  });
}
