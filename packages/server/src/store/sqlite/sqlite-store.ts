import Database from 'libsql';

import { ConflictError } from '../conflict-error.js';
import type { RecordKind, RecordWrite, Store, StoredRecord } from '../store.js';
import { prepareTables } from './schema.js';

interface Row {
  readonly kind: RecordKind;
  readonly id: string;
  readonly owner: string;
  readonly version: number;
  readonly change: number;
  readonly body: string;
}

/** How long a writer waits for another process to finish its transaction, in milliseconds. */
const BUSY_TIMEOUT = 5000;

/** SQLite's own words, and what to do about them. */
const ADVICE: readonly (readonly [words: RegExp, advice: string])[] = [
  [/not a database/, 'It is no database. Choose another --db.'],
  [/malformed/, 'It is damaged: put a copy from a backup in its place, or choose another --db.'],
  [
    /readonly|read-only|attempt to write/,
    'It cannot be written to: give this user the right to write the file and its folder.',
  ],
  [
    /open connection|unable to open/,
    'Look whether this user may read and write it and its folder.',
  ],
  [/locked|busy/, 'Another process is writing to it for long. Try again.'],
];

/** An error of the database that names the file and says what to do. */
function explained(error: unknown, file: string): unknown {
  if (error instanceof ConflictError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const advice = ADVICE.find(([words]) => words.test(reason))?.[1];
  if (!advice && reason.includes(file)) return error;
  return new Error(`The database ${file} cannot be used: ${reason}. ${advice ?? ''}`.trimEnd(), {
    cause: error,
  });
}

class SqliteStore implements Store {
  readonly #file: string;
  readonly #database: Database.Database;
  readonly #change: Database.Statement;
  readonly #records: Database.Statement;
  readonly #version: Database.Statement;
  readonly #put: Database.Statement;
  readonly #log: Database.Statement;

  constructor(database: Database.Database, file: string) {
    this.#file = file;
    this.#database = database;
    this.#change = database.prepare('select max(change) as change from change_log');
    this.#records = database.prepare('select * from record order by kind, id');
    this.#version = database.prepare('select version from record where kind = ? and id = ?');
    this.#put = database.prepare(
      'insert or replace into record (kind, id, owner, version, change, body) values (?, ?, ?, ?, ?, ?)',
    );
    this.#log = database.prepare(
      'insert into change_log (change, kind, id, version, owner, at) values (?, ?, ?, ?, ?, ?)',
    );
  }

  change(): number {
    try {
      return (this.#change.get() as { change: number | null }).change ?? 0;
    } catch (error) {
      throw explained(error, this.#file);
    }
  }

  records(): readonly StoredRecord[] {
    try {
      return (this.#records.all() as Row[]).map((row) => ({
        ...row,
        body: JSON.parse(row.body) as object,
      }));
    } catch (error) {
      throw explained(error, this.#file);
    }
  }

  async write(writes: readonly RecordWrite[]): Promise<number> {
    if (writes.length === 0) return this.change();
    // Immediate: the lock is taken before the versions are read, so no other writer comes between.
    try {
      return this.#database.transaction(() => this.#writeAll(writes)).immediate();
    } catch (error) {
      throw explained(error, this.#file);
    }
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #writeAll(writes: readonly RecordWrite[]): number {
    const change = this.change() + 1;
    const at = new Date().toISOString();
    for (const { kind, id, owner, body, expect } of writes) {
      const row = this.#version.get(kind, id) as { version: number } | undefined;
      const found = row?.version ?? 0;
      if (expect !== undefined && expect !== found)
        throw new ConflictError(kind, id, expect, found);
      this.#put.run(kind, id, owner, found + 1, change, JSON.stringify(body));
      this.#log.run(change, kind, id, found + 1, owner, at);
    }
    return change;
  }
}

/**
 * Opens a store in one SQLite file, and makes the file when it is not there. Every write is synced to the disk
 * before it is acknowledged (write-ahead log, `synchronous = full`); several processes may use one file.
 *
 * @param file a path; its folder must exist.
 * @throws Error with a plain message when the file cannot be opened or is not a store of ours.
 */
export function openSqliteStore(file: string): Store {
  let database: Database.Database | undefined;
  try {
    database = new Database(file);
    database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`);
    database.exec('pragma journal_mode = wal');
    database.exec('pragma synchronous = full');
    prepareTables(database, file);
    return new SqliteStore(database, file);
  } catch (error) {
    database?.close();
    throw explained(error, file);
  }
}
