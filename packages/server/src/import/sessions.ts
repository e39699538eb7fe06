import {
  DERIVATIONS,
  EVENT_STATUSES,
  type LocalizedText,
  SESSION_KINDS,
  TIME_BASES,
} from '@climate-embed/schema';
import type { SessionRecord } from '../app/records.js';
import {
  readEventParties,
  readLanguages,
  readLocalMoment,
  readTimes,
  readWhole,
  readZone,
} from './event-cells.js';
import type { RowNumber } from './count-rows.js';
import { readForeign, readForeignTexts, refuseTurned } from './foreign-cells.js';
import type { KnownEvent } from './known.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** A row of sessions.csv as the record it describes, or undefined where it is refused. */
export function readSession(
  reader: RowReader,
  references: References,
  numberOf: RowNumber,
): SessionRecord | undefined {
  refuseTurned(reader);
  const eventId = reader.id('event_id');
  // Counted before anything else can fail: a bad row must not move those after it.
  const number = numberOf(eventId ?? '', reader.text('id') ?? `line ${reader.row.line}`);
  const event = eventId === undefined ? undefined : references.event(reader, eventId);
  const [from, until] = readTimes(reader, 'from', 'until');
  const body = {
    eventId,
    id: reader.id(),
    kind: reader.required('kind') && reader.word('kind', SESSION_KINDS),
    title: readForeignTexts(reader, 'title', 'name'),
    day: reader.date('day'),
    from,
    until,
    ...readBases(reader, from, until),
    suggested: readSuggested(reader),
    printed: readPrinted(reader),
    printedLength: readForeign(reader, 'printed_length', 'name'),
    lengthMinutes: readWhole(reader, 'length_minutes', 0),
    previousStart: readLocalMoment(reader, 'previous_start'),
    status: reader.word('status', EVENT_STATUSES),
    trackId: reader.text('track') === undefined ? undefined : reader.id('track'),
    trackName: readForeignTexts(reader, 'track_name', 'name'),
    room: readForeignTexts(reader, 'room', 'name'),
    languages: readLanguages(reader, 'languages'),
    parties: noneAsAbsent(readEventParties(reader, references)),
    note: readForeignTexts(reader, 'note', 'line'),
    order: readWhole(reader, 'order', 0) ?? number,
  };
  if (event) checkDay(reader, event, body);
  checkTrack(reader);
  return reader.failed ? undefined : (present(body) as SessionRecord);
}

function noneAsAbsent<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** What is printed, and what is derived from what: each where there is a time. */
function readBases(
  reader: RowReader,
  from: string | undefined,
  until: string | undefined,
): Pick<Partial<SessionRecord>, 'startBasis' | 'endBasis' | 'derivation'> {
  const startBasis = reader.word('start_basis', TIME_BASES);
  const endBasis = reader.word('end_basis', TIME_BASES);
  const derivation = reader.word('derivation', DERIVATIONS);
  const without = (column: string, time: string): undefined =>
    reader.fail(
      'missing-value',
      time,
      `"${column}" says where a time is from that is not there.`,
      'a time, like 09:30',
    );
  if (startBasis !== undefined && from === undefined) without('start_basis', 'from');
  if (endBasis !== undefined && until === undefined) without('end_basis', 'until');
  const derived = startBasis === 'derived' || endBasis === 'derived';
  if (derived && derivation === undefined && !reader.failed) {
    const message = 'A derived time needs to say from what it was derived.';
    reader.fail('missing-value', 'derivation', message, DERIVATIONS.join(', '));
  }
  if (!derived && derivation !== undefined && !reader.failed) {
    const message = '"derivation" says how a time was derived, but none is.';
    reader.fail('missing-value', 'start_basis', message, 'derived, in start_basis or end_basis');
  }
  return present({ startBasis, endBasis, derivation });
}

/** Times that would put the programme right, with the reason for them. */
function readSuggested(reader: RowReader): SessionRecord['suggested'] {
  const [from, until] = readTimes(reader, 'suggested_from', 'suggested_until');
  const reason: LocalizedText | undefined = readForeignTexts(reader, 'suggested_reason', 'line');
  const some = from !== undefined || until !== undefined;
  if (some && reason) return present({ from, until, reason });
  if (!some && !reason) return undefined;
  if (reader.failed) return undefined;
  const column = some ? 'suggested_reason_en' : 'suggested_from';
  const message = 'What is suggested needs both: a time, and the reason for it.';
  return reader.fail('missing-value', column, message, 'suggested_from and suggested_reason_en');
}

/** The time as printed, and once more where it is printed in another zone. */
function readPrinted(reader: RowReader): SessionRecord['printed'] {
  const own = readForeign(reader, 'printed', 'name');
  const other = readForeign(reader, 'printed_other', 'name');
  const timeZone = readZone(reader, 'printed_other_zone');
  if ((other === undefined) !== (timeZone === undefined) && !reader.failed) {
    const column = other === undefined ? 'printed_other' : 'printed_other_zone';
    const message = 'A time that is printed in another zone needs its text and its zone.';
    reader.fail('missing-value', column, message, '(09:35-09:50) and Europe/Brussels');
  }
  return noneAsAbsent([
    ...(own === undefined ? [] : [{ text: own }]),
    ...(other === undefined || timeZone === undefined ? [] : [{ text: other, timeZone }]),
  ]);
}

/** A day needs the days of its event, and a time on a day the zone of the event. */
function checkDay(
  reader: RowReader,
  { id, timeZone, days }: KnownEvent,
  { day, from, until }: Readonly<Record<'day' | 'from' | 'until', string | undefined>>,
): void {
  if (day !== undefined && days.length === 0) {
    const message = `The event "${id}" has no days. Write them in events.csv.`;
    reader.fail('bad-date', 'day', message, 'an empty cell, or days of the event');
  }
  if (day !== undefined && (from ?? until) !== undefined && timeZone === undefined) {
    const message = `The event "${id}" has no time zone. Write it in events.csv, for example Asia/Seoul.`;
    reader.fail('no-zone', from === undefined ? 'until' : 'from', message, 'an IANA time zone');
  }
  // What belongs to an event of one day is on that day.
  if (reader.text('day') !== undefined || days.length < 2) return;
  const message = 'The event has several days, and the session names none: it has no moment.';
  reader.warn('no-day', 'day', message, days.join(', '));
}

function checkTrack(reader: RowReader): void {
  const named = [...reader.row.cells.keys()].find((column) => column.startsWith('track_name_'));
  if (named === undefined || reader.text('track') !== undefined) return;
  const message = 'A track with a name needs an id.';
  reader.fail('missing-value', 'track', message, 'a-z, 0-9 and single hyphens, like energy');
}
