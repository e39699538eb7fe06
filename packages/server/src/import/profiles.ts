import { PROFILE_SECTIONS, TOPICS } from '@climate-embed/schema';
import type { PartnerNameRecord, ProfileLineRecord } from '../app/records.js';
import type { RowCounter } from './count-rows.js';
import {
  readForeign,
  readForeignTexts,
  readSpan,
  readWords,
  refuseTurned,
  requireForeignTexts,
} from './foreign-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

const SECTIONS = ['name', ...PROFILE_SECTIONS] as const;

/** What a row of profiles.csv says: a name that a partner bore, or a line of its profile. */
export type ProfileRecord =
  | { readonly kind: 'partner-name'; readonly id: string; readonly body: PartnerNameRecord }
  | { readonly kind: 'profile-line'; readonly id: string; readonly body: ProfileLineRecord };

/** A row of profiles.csv as the record it describes, or undefined where it is refused. */
export function readProfileRow(
  reader: RowReader,
  references: References,
  count: RowCounter,
): ProfileRecord | undefined {
  refuseTurned(reader);
  const partnerId = reader.id('partner_id');
  const section = reader.required('section') && reader.word('section', SECTIONS);
  // Counted before anything else can fail: a bad row must not change what the rows after it are called.
  const number = count(partnerId ?? '', section ?? '');
  if (partnerId !== undefined) references.partner(reader, 'partner_id', partnerId);
  if (partnerId === undefined || !section) return undefined;
  return section === 'name'
    ? readName(reader, references, partnerId, number)
    : readLine(reader, references, partnerId, section, number);
}

function readName(
  reader: RowReader,
  references: References,
  partnerId: string,
  number: number,
): ProfileRecord | undefined {
  const [from, until] = readSpan(reader, 'from', 'until');
  const body = {
    partnerId,
    name: requireForeignTexts(reader, 'text', 'name'),
    from,
    until,
    sourceId: references.source(reader),
    note: readForeign(reader, 'note', 'line'),
  };
  notStored(reader, ['id', 'topics', 'illustrative'], 'a name of the past');
  if (reader.failed) return undefined;
  const id = `${partnerId}/${number}`;
  return { kind: 'partner-name', id, body: present(body) as PartnerNameRecord };
}

function readLine(
  reader: RowReader,
  references: References,
  partnerId: string,
  section: string,
  number: number,
): ProfileRecord | undefined {
  const id = reader.text('id') === undefined ? `${section}-${number}` : reader.id();
  const body = {
    partnerId,
    id,
    section,
    heading: readForeignTexts(reader, 'heading', 'name'),
    text: requireForeignTexts(reader, 'text', 'line'),
    topics: readWords(reader, 'topics', TOPICS),
    sourceId: references.source(reader),
    note: readForeign(reader, 'note', 'line'),
    illustrative: reader.flag('illustrative') || undefined,
  };
  notStored(reader, ['from', 'until'], 'a line of a profile');
  if (reader.failed) return undefined;
  const line = present(body) as ProfileLineRecord;
  return { kind: 'profile-line', id: `${partnerId}/${id}`, body: line };
}

function notStored(reader: RowReader, columns: readonly string[], what: string): void {
  for (const column of columns.filter((each) => reader.text(each) !== undefined)) {
    const message = `"${column}" has no place in ${what} and is not stored.`;
    reader.warn('not-stored', column, message, 'an empty cell');
  }
}
