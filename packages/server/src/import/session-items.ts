import type { Speaker } from '@climate-embed/schema';
import type { SessionItemRecord } from '../app/records.js';
import type { RowCounter } from './count-rows.js';
import { readWhole } from './event-cells.js';
import { readForeign, readForeignTexts, refuseTurned } from './foreign-cells.js';
import { readMatching } from './place-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { Journal } from './report.js';
import type { RowReader } from './row-reader.js';

/** An item with the rows that it stands on: each row after the first adds a speaker. */
export interface ItemRows {
  readonly record: SessionItemRecord;
  readonly readers: readonly [RowReader, ...RowReader[]];
}

interface ItemRow {
  readonly item: Omit<SessionItemRecord, 'order' | 'speakers'>;
  readonly order: number | undefined;
  readonly number: number;
  readonly speaker: Speaker | undefined;
  readonly reader: RowReader;
}

/** The rows of session-items.csv as items. The rows of one item stand or fall together. */
export function readItems(
  readers: readonly RowReader[],
  references: References,
  count: RowCounter,
  journal: Journal,
): ItemRows[] {
  const groups = new Map<string, { readonly rows: ItemRow[]; readonly all: RowReader[] }>();
  for (const reader of readers) {
    const key = `${reader.text('event_id') ?? ''}/${reader.text('id') ?? ''}`;
    const group = groups.get(key) ?? { rows: [], all: [] };
    groups.set(key, group);
    const row = readRow(reader, references, count, group.all.length === 0);
    group.all.push(reader);
    if (row) group.rows.push(row);
  }
  return [...groups.values()].flatMap(({ rows, all }) => {
    const [first, ...others] = withoutRepeated(rows, journal);
    const more = first ? others : [];
    for (const row of more) checkSame(first!, row);
    const failed = all.filter((reader) => reader.failed);
    if (failed.length === 0 && first) return [together(first, more)];
    const lines = failed.map(({ row }) => row.line).join(', ');
    for (const reader of all.filter((each) => !each.failed)) {
      const message = `Not imported: it belongs to the same item as line ${lines}.`;
      reader.warn('left-out', 'id', message, 'an item without errors');
    }
    return [];
  });
}

function readRow(
  reader: RowReader,
  references: References,
  count: RowCounter,
  isFirst: boolean,
): ItemRow | undefined {
  refuseTurned(reader);
  const eventId = reader.id('event_id');
  const sessionId = reader.required('session_id');
  const number = isFirst ? count(eventId ?? '', sessionId ?? '') : 0;
  const known = eventId !== undefined && references.event(reader, eventId) !== undefined;
  if (known && sessionId !== undefined)
    references.session(reader, 'session_id', eventId, sessionId);
  const body = {
    eventId,
    sessionId,
    id: reader.id(),
    title: readForeignTexts(reader, 'title', 'name'),
    topic: readForeignTexts(reader, 'topic', 'line'),
    place: readForeignTexts(reader, 'place', 'name'),
    country: readMatching(reader, 'country', /^[A-Z]{2}$/u, 'ISO 3166-1 alpha-2, like KR'),
    partnerId: readPartnerId(reader, references, 'partner_id'),
    printedLength: readForeign(reader, 'printed_length', 'name'),
    note: readForeignTexts(reader, 'note', 'line'),
  };
  const order = readWhole(reader, 'order', 0);
  const speaker = readSpeaker(reader, references);
  const { title, topic, place, partnerId } = body;
  if (isFirst && !reader.failed && !(title ?? topic ?? place ?? partnerId ?? speaker)) {
    const message = 'The item says nothing: it has no title, topic, place, partner or speaker.';
    reader.fail('missing-value', 'title_en', message, 'one of them');
  }
  if (reader.failed) return undefined;
  return { item: present(body) as ItemRow['item'], order, number, speaker, reader };
}

function readPartnerId(
  reader: RowReader,
  references: References,
  column: string,
): string | undefined {
  const id = reader.text(column);
  return id === undefined ? undefined : references.partner(reader, column, id);
}

/** Who speaks; without a name where the programme names the body alone. */
function readSpeaker(reader: RowReader, references: References): Speaker | undefined {
  const speaker = present({
    name: readForeignTexts(reader, 'speaker_name', 'name'),
    role: readForeignTexts(reader, 'speaker_role', 'name'),
    affiliation: readForeignTexts(reader, 'speaker_affiliation', 'name'),
    partnerId: readPartnerId(reader, references, 'speaker_partner_id'),
  });
  return Object.keys(speaker).length > 0 ? speaker : undefined;
}

/** The rows without those that say again what an earlier one says, word for word; they are reported. */
function withoutRepeated(rows: readonly ItemRow[], journal: Journal): ItemRow[] {
  const seen = new Map<string, ItemRow>();
  for (const row of rows) {
    const said = JSON.stringify([...row.reader.row.cells].sort());
    const first = seen.get(said);
    if (!first) seen.set(said, row);
    else {
      const { file, line } = row.reader.row;
      const { file: firstFile, line: firstRow } = first.reader.row;
      const id = `${row.item.eventId}/${row.item.id}`;
      journal.duplicates.push({ file, row: line, firstFile, firstRow, id });
    }
  }
  return [...seen.values()];
}

/** A further row of an item adds a speaker, and says nothing else about the item, or the same. */
function checkSame(first: ItemRow, row: ItemRow): void {
  const said = { ...first.item, order: first.order } as Readonly<Record<string, unknown>>;
  const again = { ...row.item, ...(row.order === undefined ? {} : { order: row.order }) };
  const odd = Object.entries(again).find(
    ([member, value]) => JSON.stringify(said[member]) !== JSON.stringify(value),
  );
  const line = first.reader.row.line;
  if (odd) {
    const message = `Line ${line} says something else of the same item (${odd[0]}). Repeat it, or leave the cells empty.`;
    row.reader.fail('inconsistent', 'id', message, JSON.stringify(said[odd[0]] ?? '').slice(0, 80));
  } else if (row.speaker === undefined) {
    const message = `The item is already on line ${line}. A further row adds a speaker, and this one names none.`;
    row.reader.fail('conflict', 'id', message, 'a speaker, or one row for each item');
  }
}

function together(first: ItemRow, more: readonly ItemRow[]): ItemRows {
  const speakers = [first, ...more].flatMap(({ speaker }) => speaker ?? []);
  const record = { ...first.item, order: first.order ?? first.number, speakers };
  return { record, readers: [first.reader, ...more.map(({ reader }) => reader)] };
}
