import { existsSync, mkdirSync, statSync } from 'node:fs';
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

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CommandError(`The folder ${folder} for the database cannot be made (${code}).`);
  }
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
  if (file === '') throw new CommandError('--db takes a file, for example ./climate.db.', 2);
  if (file === IN_MEMORY) return { store: createMemoryStore(), place: 'in memory only' };
  const path = resolve(io.cwd, file);
  if (!existsSync(path)) {
    if (mode === 'read')
      throw new CommandError(`There is no database ${path}. Make one with: climate-embed import`);
    if (mode === 'look') return { store: createMemoryStore(), place: path };
  }
  if (isFolder(path))
    throw new CommandError(`${path} is a folder. Name a file: --db ${path}/climate.db`);
  makeFolder(dirname(path));
  try {
    return { store: openSqliteStore(path), place: path };
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
