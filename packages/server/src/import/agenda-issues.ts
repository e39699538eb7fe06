import { AGENDA_ISSUES } from '@climate-embed/schema';
import type { AgendaIssueRecord } from '../app/records.js';
import type { RowNumber } from './count-rows.js';
import { readForeign, readForeignTexts, refuseTurned } from './foreign-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** What only somebody can say who has read the programme; the server finds the other issues by itself. */
export const READ_ISSUES = [
  'misprint',
  'no-break',
  'day-start-differs',
  'zone-not-printed',
  'uncertain-reading',
] as const;

/** A row of agenda-issues.csv as its number in the event and the record, or undefined where it is refused. */
export function readAgendaIssue(
  reader: RowReader,
  references: References,
  numberOf: RowNumber,
): { readonly id: string; readonly body: AgendaIssueRecord } | undefined {
  refuseTurned(reader);
  const eventId = reader.id('event_id');
  const number = numberOf(eventId ?? '', JSON.stringify([...reader.row.cells].sort()));
  const known = eventId !== undefined && references.event(reader, eventId) !== undefined;
  const place = (column: string, kind: 'session' | 'item'): string | undefined => {
    const id = reader.text(column);
    return id === undefined || !known ? id : references[kind](reader, column, eventId, id);
  };
  const body = {
    eventId,
    code: readCode(reader),
    sessionId: place('session_id', 'session'),
    otherId: place('other_id', 'session'),
    itemId: place('item_id', 'item'),
    printed: readForeign(reader, 'printed', 'name'),
    text: readForeignTexts(reader, 'text', 'line'),
  };
  if (reader.failed) return undefined;
  return { id: `${eventId}/${number}`, body: present(body) as AgendaIssueRecord };
}

function readCode(reader: RowReader): string | undefined {
  const code = reader.required('code');
  const isFound = (AGENDA_ISSUES as readonly (string | undefined)[]).includes(code);
  if (!isFound || (READ_ISSUES as readonly (string | undefined)[]).includes(code))
    return code && reader.word('code', READ_ISSUES);
  const message = `"${code}" is found by the server in the times themselves. Leave the row out.`;
  return reader.fail('bad-word', 'code', message, READ_ISSUES.join(', '));
}
