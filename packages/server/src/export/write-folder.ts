import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { type Marker, MARKER, occupantOf } from './marker.js';

/** A file to be written. */
export interface FileToWrite {
  /** Relative, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** What was written. */
export interface Written {
  readonly files: number;
  readonly bytes: number;
}

/** The folder holds something that is not an earlier export. Nothing was touched. */
export class OccupiedError extends Error {
  override readonly name = 'OccupiedError';

  constructor(folder: string) {
    super(
      `${folder} is not empty and is no earlier export. Choose a new folder, or empty this one yourself.`,
    );
  }
}

/** Files written between two looks at the signal. */
const BREATH = 64;

function place(root: string, path: string): string {
  const file = join(root, path);
  if (!file.startsWith(root + sep)) throw new Error(`${path} would be outside of the folder.`);
  return file;
}

async function fill(
  root: string,
  files: Iterable<FileToWrite>,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const paths: string[] = [];
  let bytes = 0;
  for (const file of files) {
    // Now and then a bar is drawn and a Ctrl+C is heard.
    if (paths.length % BREATH === 0) await setImmediate();
    signal?.throwIfAborted();
    const target = place(root, file.path);
    mkdirSync(dirname(target), { recursive: true });
    // Two addresses for one file would mean that one of them is lost.
    writeFileSync(target, file.bytes, { flag: 'wx' });
    paths.push(file.path);
    bytes += Buffer.byteLength(file.bytes);
  }
  const marker: Marker = { files: paths };
  writeFileSync(join(root, MARKER), JSON.stringify(marker));
  return { files: paths.length, bytes };
}

/** Files that somebody put beside an earlier export; they are theirs and stay. */
function guests(folder: string, { files }: Marker): string[] {
  const ours = new Set([...files, MARKER]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !ours.has(path.split(sep).join('/')));
}

function keepGuests(from: string, to: string, marker: Marker): void {
  for (const path of guests(from, marker)) {
    if (!existsSync(join(to, path)))
      cpSync(join(from, path), join(to, path), { verbatimSymlinks: true });
  }
}

function swap(folder: string, made: string): void {
  if (!existsSync(folder)) {
    renameSync(made, folder);
    return;
  }
  const aside = `${made}-earlier`;
  try {
    renameSync(folder, aside);
  } catch (error) {
    throw new Error(
      `${folder} cannot be replaced as a whole; is it a mount point? Export into a folder inside it.`,
      { cause: error },
    );
  }
  try {
    renameSync(made, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Makes the folder in which the export grows, beside where it is to stand. */
function makeBeside(folder: string): string {
  // Made with the usual rights, unlike a temporary folder: a web server must be able to read it.
  const made = join(dirname(folder), `.${basename(folder)}-${randomUUID().slice(0, 8)}`);
  try {
    mkdirSync(made, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `${folder} cannot be made: no folder can be written in ${dirname(folder)} (${code}). Choose another place.`,
      { cause: error },
    );
  }
  return made;
}

/**
 * Writes files into a folder, all or nothing: they are written beside it first, then the folders change places. An
 * earlier export is replaced as a whole; files that others put into it are kept.
 *
 * @throws OccupiedError when the folder holds anything else; the signal's reason when it is aborted.
 */
export async function writeFolder(
  folder: string,
  files: Iterable<FileToWrite>,
  signal?: AbortSignal,
): Promise<Written> {
  const occupant = occupantOf(folder);
  if (occupant.kind === 'other') throw new OccupiedError(folder);
  const made = makeBeside(folder);
  try {
    const written = await fill(made, files, signal);
    if (occupant.kind === 'export') keepGuests(folder, made, occupant.marker);
    swap(folder, made);
    return written;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
