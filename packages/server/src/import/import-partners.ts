import type { PartnerRecord } from '@climate-embed/schema';
import type { RecordKind } from '../store/store.js';
import { countRows } from './count-rows.js';
import { readDeclaration } from './declarations.js';
import type { Known } from './known.js';
import { readPartner } from './partners.js';
import { readProfileRow } from './profiles.js';
import type { Row } from './read-table.js';
import type { RecordBook } from './record-book.js';
import type { References } from './references.js';
import { readRelationship } from './relationships.js';
import type { FileKind, Journal } from './report.js';
import { RowReader } from './row-reader.js';
import { takeByParents } from './take-parents.js';
import { validate } from './validate.js';

/** A partner that was read, with the row it came from. */
interface Candidate {
  readonly id: string;
  readonly parentId?: string;
  readonly record: PartnerRecord;
  readonly reader: RowReader;
}

/**
 * Reads the rows of partners.csv, profiles.csv, relationships.csv and declarations.csv into records: partners first, each
 * after its parent, since everything else names them.
 *
 * @param references of an import whose sources and cities are in the book already.
 */
export function importPartners(
  rowsOf: (kind: FileKind) => readonly Row[],
  known: Known,
  references: References,
  book: RecordBook,
  journal: Journal,
): void {
  const add = (kind: RecordKind, id: string, body: object, row: Row): void => {
    if (validate(kind, body, row, journal)) book.add(kind, id, body, [row]);
  };
  const readers = (kind: FileKind): RowReader[] =>
    rowsOf(kind).map((row) => new RowReader(row, journal));

  const candidates = readers('partners').flatMap((reader): Candidate[] => {
    const record = readPartner(reader, references);
    if (!record) return [];
    const { id, parentId } = record;
    return [{ id, ...(parentId === undefined ? {} : { parentId }), record, reader }];
  });
  takeByParents(candidates, known.partners ?? [], {
    take: (partners) => {
      for (const { id, record, reader } of partners) add('partner', id, record, reader.row);
      return partners.some(({ id }) => book.has('partner', id));
    },
    refuse: ({ parentId, reader }, fault) => {
      const message =
        fault === 'parent-cycle'
          ? 'Through its parents the partner is a part of itself, or of one that is.'
          : `There is no partner "${parentId}", or it was refused. Add it to partners.csv, or mend the id.`;
      reader.fail(fault, 'parent_id', message, 'the id of a partner that stands without this one');
    },
  });

  const count = countRows();
  for (const reader of readers('profiles')) {
    const read = readProfileRow(reader, references, count);
    if (read) add(read.kind, read.id, read.body, reader.row);
  }
  for (const reader of readers('relationships')) {
    const record = readRelationship(reader, references);
    if (record) add('relationship', record.id, record, reader.row);
  }
  for (const reader of readers('declarations')) {
    const record = readDeclaration(reader, references);
    if (record) add('declaration', record.id, record, reader.row);
  }
}
