import type { RecordKind, RecordWrite } from '../store/store.js';
import type { Row } from './read-table.js';
import type { Journal } from './report.js';

interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  readonly body: object;
  readonly rows: readonly [Row, ...Row[]];
}

/**
 * The records of an import. The same record twice is kept once and reported; two different records under one
 * id are an error and neither is kept: which of them is right is not the importer's to say.
 */
export class RecordBook {
  readonly #journal: Journal;
  readonly #entries = new Map<string, Entry>();
  readonly #refused = new Set<string>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Adds a record that came out of these rows; the first of them is named in messages. */
  add(kind: RecordKind, id: string, body: object, rows: readonly [Row, ...Row[]]): void {
    const key = `${kind} ${id}`;
    const first = this.#entries.get(key);
    if (!first) {
      this.#entries.set(key, { kind, id, body, rows });
      return;
    }
    const { file, line } = rows[0];
    const [earlier] = first.rows;
    if (sameContent(first.body, body)) {
      this.#journal.duplicates.push({
        file,
        row: line,
        firstFile: earlier.file,
        firstRow: earlier.line,
        id,
      });
      return;
    }
    const issue = { column: 'id', found: id, expected: 'one row for each id' };
    if (!this.#refused.has(key)) {
      this.#journal.issues.push({
        ...issue,
        severity: 'warning',
        file: earlier.file,
        row: earlier.line,
        code: 'left-out',
        message: `Not imported: line ${line} gives the ${kind} "${id}" other values.`,
      });
    }
    this.#refused.add(key);
    this.#journal.issues.push({
      ...issue,
      severity: 'error',
      file,
      row: line,
      code: 'conflict',
      message: `The ${kind} "${id}" is already on line ${earlier.line} with other values. Keep one.`,
    });
  }

  /** True where a record of this id stands. */
  has(kind: RecordKind, id: string): boolean {
    const key = `${kind} ${id}`;
    return this.#entries.has(key) && !this.#refused.has(key);
  }

  /** All bodies of a kind. */
  bodies(kind: RecordKind): readonly object[] {
    return this.#kept()
      .filter((entry) => entry.kind === kind)
      .map((entry) => entry.body);
  }

  /** How many records of a kind stand. */
  count(kind: RecordKind): number {
    return this.bodies(kind).length;
  }

  /** How many rows of a file are in records that stand. */
  rowsOf(file: string): number {
    const lines = this.#kept().flatMap((entry) =>
      entry.rows.filter((row) => row.file === file).map((row) => row.line),
    );
    return new Set(lines).size;
  }

  /** What is to be written, in the order in which it was read. */
  writes(owner: string): RecordWrite[] {
    return this.#kept().map(({ kind, id, body }) => ({ kind, id, owner, body }));
  }

  #kept(): Entry[] {
    return [...this.#entries].flatMap(([key, entry]) => (this.#refused.has(key) ? [] : [entry]));
  }
}

function sameContent(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
