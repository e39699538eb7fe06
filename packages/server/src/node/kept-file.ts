import { lstatSync, readFileSync } from 'node:fs';

import type { Answer } from '../app/index.js';

/** What reading says of a file that is not there any more, or not for us. */
const GONE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM', 'ELOOP']);

/** One file as an answer: read when it is first asked for, and again when it has changed on the disk. */
export class KeptFile {
  readonly #path: string;
  readonly #make: (bytes: Uint8Array) => Answer;
  #kept: { readonly version: string; readonly answer: Answer } | undefined;

  constructor(path: string, make: (bytes: Uint8Array) => Answer) {
    this.#path = path;
    this.#make = make;
  }

  /** Undefined where the file is gone, has become a link or a folder, or may not be read. */
  answer(): Answer | undefined {
    try {
      // A look at the file costs some microseconds; nothing else tells a rebuilt file from the one we read.
      const stat = lstatSync(this.#path);
      if (!stat.isFile()) return undefined;
      const version = `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
      if (this.#kept?.version !== version)
        this.#kept = { version, answer: this.#make(readFileSync(this.#path)) };
      return this.#kept.answer;
    } catch (error) {
      if (!GONE.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      this.#kept = undefined;
      return undefined;
    }
  }
}
