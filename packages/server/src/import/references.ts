import { readList } from './foreign-cells.js';
import type { Known } from './known.js';
import type { RecordBook } from './record-book.js';
import type { RowReader } from './row-reader.js';

/** Finds the city, the sources and the partners that a row names, among the imported and the known ones. */
export class References {
  readonly #book: RecordBook;
  readonly #known: Known;
  readonly #cityIds: ReadonlySet<string>;
  readonly #byUnlocode: ReadonlyMap<string, string>;
  readonly #byUrl: ReadonlyMap<string, string>;
  readonly #partnerIds: ReadonlySet<string>;

  constructor(book: RecordBook, known: Known) {
    this.#book = book;
    this.#known = known;
    this.#cityIds = new Set(known.cities.map(({ id }) => id));
    this.#partnerIds = new Set(known.partners?.map(({ id }) => id));
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
    if (id !== undefined && this.#hasSource(id)) return id;
    const column =
      reader.text('source_id') === undefined && url !== undefined ? 'source_url' : 'source_id';
    const message =
      'The row names no source that is known. Every fact needs one: add it to sources.csv.';
    return reader.fail('unknown-source', column, message, 'the id of a source');
  }

  /** The sources of `source_ids`: one or more. */
  sources(reader: RowReader): string[] | undefined {
    const ids = readList(reader, 'source_ids');
    if (ids === undefined && !reader.failed) {
      const message = 'The row names no source. Every fact needs one: add it to sources.csv.';
      return reader.fail('missing-value', 'source_ids', message, 'ids of sources: press; plan');
    }
    for (const id of (ids ?? []).filter((each) => !this.#hasSource(each))) {
      const message = `There is no source "${id}". Add it to sources.csv, or mend the id.`;
      reader.fail('unknown-source', 'source_ids', message, 'ids of sources: press; plan');
    }
    return ids;
  }

  /** The id of a partner, where there is one of that id. */
  partner(reader: RowReader, column: string, id: string): string | undefined {
    if (this.#partnerIds.has(id) || this.#book.has('partner', id)) return id;
    const message = `There is no partner "${id}". Add it to partners.csv, or mend the id.`;
    return reader.fail('unknown-partner', column, message, 'the id of a partner');
  }

  #hasSource(id: string): boolean {
    return this.#known.sourceIds.has(id) || this.#book.has('source', id);
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
