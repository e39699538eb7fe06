import { readList } from './foreign-cells.js';
import type { Known, KnownEvent } from './known.js';
import type { RecordBook } from './record-book.js';
import type { RowReader } from './row-reader.js';

/** Finds the city, the sources, the partners and the events that a row names, among the imported and the known ones. */
export class References {
  readonly #book: RecordBook;
  readonly #known: Known;
  readonly #cityIds: ReadonlySet<string>;
  readonly #byUnlocode: ReadonlyMap<string, string>;
  readonly #byUrl: ReadonlyMap<string, string>;
  readonly #partnerIds: ReadonlySet<string>;
  readonly #sessionKeys: ReadonlySet<string>;
  #events: ReadonlyMap<string, KnownEvent> | undefined;

  constructor(book: RecordBook, known: Known) {
    this.#book = book;
    this.#known = known;
    this.#cityIds = new Set(known.cities.map(({ id }) => id));
    this.#partnerIds = new Set(known.partners?.map(({ id }) => id));
    this.#sessionKeys = new Set(known.sessions?.map(({ eventId, id }) => `${eventId}/${id}`));
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

  /** The event of an id; asked only when all events of the import have been read. */
  event(reader: RowReader, id: string, column = 'event_id'): KnownEvent | undefined {
    const imported = (): readonly KnownEvent[] => this.#book.bodies('event') as KnownEvent[];
    this.#events ??= new Map(
      [...(this.#known.events ?? []), ...imported()].map((each) => [each.id, each]),
    );
    const event = this.#events.get(id);
    if (event) return event;
    const message = `There is no event "${id}", or it was refused. Add it to events.csv, or mend the id.`;
    return reader.fail('unknown-event', column, message, 'the id of an event');
  }

  /** The id of a session of an event; asked only when all sessions of the import have been read. */
  session(reader: RowReader, column: string, eventId: string, id: string): string | undefined {
    const key = `${eventId}/${id}`;
    if (this.#sessionKeys.has(key) || this.#book.has('session', key)) return id;
    const message = `The event "${eventId}" has no session "${id}", or it was refused. Add it to sessions.csv, or mend the id.`;
    return reader.fail('unknown-session', column, message, 'the id of a session of the event');
  }

  /** The id of an item of an event; asked only when all items of the import have been read. */
  item(reader: RowReader, column: string, eventId: string, id: string): string | undefined {
    const key = `${eventId}/${id}`;
    if (this.#known.itemIds?.has(key) || this.#book.has('session-item', key)) return id;
    const message = `The event "${eventId}" has no item "${id}", or it was refused. Add it to session-items.csv, or mend the id.`;
    return reader.fail('unknown-item', column, message, 'the id of an item of the event');
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
