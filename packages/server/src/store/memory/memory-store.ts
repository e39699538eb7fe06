import { ConflictError } from '../conflict-error.js';
import type { RecordWrite, Store, StoredRecord } from '../store.js';

const keyOf = ({ kind, id }: { kind: string; id: string }): string => `${kind}\n${id}`;

const inOrder = (a: StoredRecord, b: StoredRecord): number => {
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** A store that forgets: for tests, mocks and the export of the shipped data. */
class MemoryStore implements Store {
  #records: ReadonlyMap<string, StoredRecord> = new Map();
  #list: readonly StoredRecord[] | undefined;
  #change = 0;

  change(): number {
    return this.#change;
  }

  records(): readonly StoredRecord[] {
    this.#list ??= [...this.#records.values()].sort(inOrder);
    return this.#list;
  }

  async write(writes: readonly RecordWrite[]): Promise<number> {
    if (writes.length === 0) return this.#change;
    const records = new Map(this.#records);
    const change = this.#change + 1;
    for (const { kind, id, owner, body, expect } of writes) {
      const found = records.get(keyOf({ kind, id }))?.version ?? 0;
      if (expect !== undefined && expect !== found)
        throw new ConflictError(kind, id, expect, found);
      // Through JSON, as in a database: what the writer does to its object later is its own affair.
      const copy = JSON.parse(JSON.stringify(body)) as object;
      records.set(keyOf({ kind, id }), {
        kind,
        id,
        owner,
        body: copy,
        version: found + 1,
        change,
      });
    }
    this.#records = records;
    this.#list = undefined;
    this.#change = change;
    return change;
  }

  async close(): Promise<void> {}
}

/**
 * Makes an empty store in memory.
 *
 * @example
 * const store = createMemoryStore();
 * await store.write([{ kind: 'city', id: 'kobe', owner: 'seed', body: { id: 'kobe' } }]);
 */
export function createMemoryStore(): Store {
  return new MemoryStore();
}
