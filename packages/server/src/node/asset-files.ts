import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Answer, type Assets, makeAnswer, type Ready } from '../app/index.js';
import { contentType, isCompressible } from './content-type.js';

/** A folder whose files are served. */
export interface AssetFolder {
  /** Where it appears, with a slash at both ends: `/` or `/v1/`. */
  readonly prefix: string;
  readonly folder: string;
  /** Says which files never change under their name, by their path within the folder. */
  readonly immutable?: (path: string) => boolean;
  /** Cache rule of the others; asked for again each time by default. */
  readonly cache?: string;
  /** Changes a file on its way out. */
  readonly transform?: (path: string, bytes: Uint8Array) => Uint8Array;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const NO_CACHE = 'no-cache';

/** Files within a folder. Dot files, dependencies and links stay out, so that nothing outside is reached. */
function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = under + entry.name;
    if (entry.isDirectory()) return filesIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

function read({ folder, immutable, cache, transform }: AssetFolder, path: string): Answer {
  const bytes = readFileSync(join(folder, path));
  const type = contentType(path);
  return makeAnswer({
    body: transform?.(path, bytes) ?? bytes,
    type,
    cache: immutable?.(path) ? IMMUTABLE : (cache ?? NO_CACHE),
    compressible: isCompressible(type),
  });
}

function redirect(location: string): Answer {
  const { tag, full } = makeAnswer({ body: new Uint8Array(), type: 'text/plain', cache: NO_CACHE });
  const headers = { ...full.headers, location: encodeURI(location) };
  const moved = { status: 308, headers };
  return { tag, full: { ...moved, body: full.body }, head: moved, notModified: moved };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The addresses that a file answers at: its own, and those that people type. */
function addressesOf(file: string): string[] {
  if (file === 'index.html') return [file, ''];
  if (file.endsWith('/index.html')) return [file, file.slice(0, -'index.html'.length)];
  return file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
}

class AssetFiles implements Assets {
  readonly #answers = new Map<string, () => Answer>();
  readonly #missing: (() => Answer) | undefined;

  constructor(folders: readonly AssetFolder[]) {
    for (const folder of folders) this.#add(folder);
    this.#missing = this.#answers.get('/404.html');
  }

  get notFound(): Ready | undefined {
    const page = this.#missing?.().full;
    if (!page) return undefined;
    const { etag: _, ...headers } = page.headers;
    return { ...page, status: 404, headers };
  }

  answerTo(path: string): Answer | undefined {
    const make = this.#answers.get(path);
    if (make) return make();
    if (!path.includes('%')) return undefined;
    try {
      return this.#answers.get(decodeURIComponent(path))?.();
    } catch {
      return undefined;
    }
  }

  #add(folder: AssetFolder): void {
    for (const file of filesIn(folder.folder)) {
      const answer = once(() => read(folder, file));
      for (const address of addressesOf(file)) this.#answers.set(folder.prefix + address, answer);
    }
    // Relative links in a folder's page need the slash at the end.
    for (const address of [...this.#answers.keys()].filter((key) => key.endsWith('/'))) {
      const bare = address.slice(0, -1);
      if (bare && !this.#answers.has(bare)) {
        this.#answers.set(
          bare,
          once(() => redirect(address)),
        );
      }
    }
  }
}

/**
 * Finds the files of some folders; each is read when it is first asked for and then kept. Of two files with the
 * same address the later folder's is served.
 *
 * @throws Error when a folder cannot be read.
 */
export function openAssets(folders: readonly AssetFolder[]): Assets {
  return new AssetFiles(folders);
}
