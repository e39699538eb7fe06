import type { RecordKind, RecordWrite } from '../store/store.js';
import type { Journal } from './report.js';
import { placeOf, type Spot } from './spot.js';

interface Entry {
  readonly kind: RecordKind;
  readonly id: string;
  readonly body: object;
  readonly spots: readonly [Spot, ...Spot[]];
  /** Key of the record without which this one does not stand. */
  readonly of: string | undefined;
}

/** What became of a record that was added. */
export type Added = 'new' | 'repeated' | 'refused';

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

  /**
   * Adds a record that came out of these rows; the first of them is named in messages.
   *
   * @param of the record without which this one does not stand: a total goes with the breakdown it is the sum of.
   */
  add(
    kind: RecordKind,
    id: string,
    body: object,
    spots: readonly [Spot, ...Spot[]],
    of?: { readonly kind: RecordKind; readonly id: string },
  ): Added {
    const key = keyOf(kind, id);
    const first = this.#entries.get(key);
    if (!first) {
      this.#entries.set(key, { kind, id, body, spots, of: of && keyOf(of.kind, of.id) });
      return 'new';
    }
    const [earlier] = first.spots;
    if (sameContent(first.body, body)) {
      this.#journal.duplicates.push({
        ...placeOf(spots[0]),
        firstFile: earlier.file,
        ...(earlier.sheet === undefined ? {} : { firstSheet: earlier.sheet }),
        firstRow: earlier.line,
        id,
      });
      return 'repeated';
    }
    const issue = { column: 'id', found: id, expected: 'one row for each id' };
    if (!this.#refused.has(key)) {
      this.#journal.issues.push({
        ...issue,
        severity: 'warning',
        ...placeOf(earlier),
        code: 'left-out',
        message: `Not imported: ${seenFrom(earlier, spots[0])} gives the ${kind} "${id}" other values.`,
      });
    }
    this.#refused.add(key);
    this.#journal.issues.push({
      ...issue,
      severity: 'error',
      ...placeOf(spots[0]),
      code: 'conflict',
      message: `The ${kind} "${id}" is already on ${seenFrom(spots[0], earlier)} with other values. Keep one.`,
    });
    return 'refused';
  }

  /** True where a record of this id stands. */
  has(kind: RecordKind, id: string): boolean {
    const key = keyOf(kind, id);
    return this.#entries.has(key) && !this.#refused.has(key);
  }

  /** All bodies of a kind. */
  bodies(kind: RecordKind): readonly object[] {
    return this.kept(kind).map(({ body }) => body);
  }

  /** How many records of a kind stand. */
  count(kind: RecordKind): number {
    return this.kept(kind).length;
  }

  /** How many rows of a file are in records that stand. */
  rowsOf(file: string): number {
    const lines = this.#kept().flatMap((entry) =>
      entry.spots
        .filter((spot) => spot.file === file)
        .map(({ sheet, line }) => `${line} ${sheet ?? ''}`),
    );
    return new Set(lines).size;
  }

  /** What is to be written, in the order in which it was read. */
  writes(owner: string): RecordWrite[] {
    return this.#kept().map(({ kind, id, body }) => ({ kind, id, owner, body }));
  }

  /** The records of a kind that stand, with the row each came from. */
  kept(kind: RecordKind): readonly { readonly body: object; readonly spot: Spot }[] {
    return this.#kept()
      .filter((entry) => entry.kind === kind)
      .map(({ body, spots }) => ({ body, spot: spots[0] }));
  }

  #kept(): Entry[] {
    const out = (key: string | undefined): boolean => key !== undefined && this.#refused.has(key);
    return [...this.#entries].flatMap(([key, entry]) => (out(key) || out(entry.of) ? [] : [entry]));
  }
}

function keyOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`;
}

/** Another place, as somebody would name it who looks at this one. */
function seenFrom(here: Spot, there: Spot): string {
  const sheet =
    there.sheet === undefined || there.sheet === here.sheet ? '' : `sheet "${there.sheet}", `;
  const file = there.file === here.file ? '' : `${there.file}, `;
  return `${file}${sheet}${there.sheet === undefined ? 'line' : 'row'} ${there.line}`;
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
