import { type Declaration, DECLARATION_KINDS } from '@climate-embed/schema';
import {
  readForeign,
  readList,
  readPartialDate,
  refuseTurned,
  requireForeignTexts,
} from './foreign-cells.js';
import { present } from './present.js';
import type { References } from './references.js';
import type { RowReader } from './row-reader.js';

/** A row of declarations.csv as the record it describes, or undefined where it is refused. */
export function readDeclaration(
  reader: RowReader,
  references: References,
): Declaration | undefined {
  refuseTurned(reader);
  const body = {
    id: reader.id(),
    kind: reader.required('kind') && reader.word('kind', DECLARATION_KINDS),
    title: requireForeignTexts(reader, 'title', 'name'),
    partnerIds: readPartners(reader, references),
    count: readCount(reader),
    date: readPartialDate(reader, 'date'),
    targetYear: reader.year('target_year'),
    sourceIds: references.sources(reader),
    note: readForeign(reader, 'note', 'line'),
    illustrative: reader.flag('illustrative') || undefined,
  };
  return reader.failed ? undefined : (present(body) as Declaration);
}

/** Those known by name; none may be. */
function readPartners(reader: RowReader, references: References): string[] {
  const ids = readList(reader, 'partner_ids') ?? [];
  for (const id of ids) references.partner(reader, 'partner_ids', id);
  return ids;
}

function readCount(reader: RowReader): number | undefined {
  const count = reader.number('count');
  if (count === undefined || (Number.isSafeInteger(count) && count > 0)) return count;
  const message = `"count" is how many declared it together.`;
  return reader.fail('bad-number', 'count', message, 'a whole number above 0');
}
