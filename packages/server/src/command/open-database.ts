import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { createMemoryStore } from '../store/memory/index.js';
import { openSqliteStore } from '../store/sqlite/index.js';
import type { Store } from '../store/store.js';
import { CommandError } from './command-error.js';
import type { Io } from './io.js';

/** Where a database is when --db does not say. */
export const DEFAULT_DATABASE = 'climate-embed.db';

/** Asks for a database that is gone when the program ends. */
const IN_MEMORY = ':memory:';

/** An open database. */
export interface OpenDatabase {
  readonly store: Store;
  /** Where it is, in words for the user. */
  readonly place: string;
}

/**
 * Opens the database of --db.
 *
 * @param mode `make` makes the file and its folder where they are missing, `read` refuses, and `look` gives an
 *   empty store instead, so that nothing is made.
 * @throws CommandError when it is missing or cannot be used.
 */
export function openDatabase(
  file: string,
  io: Pick<Io, 'cwd'>,
  mode: 'make' | 'read' | 'look',
): OpenDatabase {
  if (file === IN_MEMORY) return { store: createMemoryStore(), place: 'in memory only' };
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) {
    if (mode === 'read')
      throw new CommandError(`There is no database ${path}. Make one with: climate-embed import`);
    if (mode === 'look') return { store: createMemoryStore(), place: path };
  }
  try {
    mkdirSync(dirname(path), { recursive: true });
    return { store: openSqliteStore(path), place: path };
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
