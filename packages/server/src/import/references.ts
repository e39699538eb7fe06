import type { Known } from './known.js';
import type { RecordBook } from './record-book.js';
import type { RowReader } from './row-reader.js';

/** Finds the city and the source that a row names, among the imported and the known ones. */
export class References {
  readonly #book: RecordBook;
  readonly #known: Known;
  readonly #cityIds: ReadonlySet<string>;
  readonly #byUnlocode: ReadonlyMap<string, string>;
  readonly #byUrl: ReadonlyMap<string, string>;

  constructor(book: RecordBook, known: Known) {
    this.#book = book;
    this.#known = known;
    this.#cityIds = new Set(known.cities.map(({ id }) => id));
    this.#byUnlocode = indexOf([...known.cities, ...book.bodies('city')], 'unlocode');
    this.#byUrl = indexOf(book.bodies('source'), 'url');
  }

  /** The city of `city_id`, or of `unlocode` where a known city carries it. */
  city(reader: RowReader): string | undefined {
    const code = reader.text('unlocode');
    const id =
      reader.text('city_id') ?? (code === undefined ? undefined : this.#byUnlocode.get(code));
    if (id !== undefined && (this.#cityIds.has(id) || this.#book.has('city', id))) return id;
    const column =
      reader.text('city_id') === undefined && code !== undefined ? 'unlocode' : 'city_id';
    const written = reader.text(column) ?? '';
    const likely = [...this.#cityIds, ...this.#book.bodies('city').map(idOf)].find(
      (each) => each === written.trim().toLowerCase().replace(/\s+/gu, '-'),
    );
    const message =
      likely === undefined
        ? 'The row names no city that is known. Add the city to cities.csv, or mend the id.'
        : `The row names no city that is known. Did you mean "${likely}"?`;
    return reader.fail('unknown-city', column, message, 'the id of a city');
  }

  /** The source of `source_id`, or of `source_url` where a source of this import has that address. */
  source(reader: RowReader): string | undefined {
    const url = reader.text('source_url');
    const id = reader.text('source_id') ?? (url === undefined ? undefined : this.#byUrl.get(url));
    if (id !== undefined && (this.#known.sourceIds.has(id) || this.#book.has('source', id))) {
      return id;
    }
    const column =
      reader.text('source_id') === undefined && url !== undefined ? 'source_url' : 'source_id';
    const message =
      'The row names no source that is known. Every figure needs one: add it to sources.csv.';
    return reader.fail('unknown-source', column, message, 'the id of a source');
  }
}

function idOf(body: object): string {
  return (body as { readonly id: string }).id;
}

function indexOf(bodies: readonly object[], member: string): Map<string, string> {
  const index = new Map<string, string>();
  for (const body of bodies) {
    const record = body as Readonly<Record<string, unknown>>;
    const [key, id] = [record[member], record['id']];
    if (typeof key === 'string' && typeof id === 'string' && !index.has(key)) index.set(key, id);
  }
  return index;
}
