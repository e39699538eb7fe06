import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { type Answer, type Assets, makeAnswer, type Ready } from '../app/index.js';
import { contentType, isCompressible } from './content-type.js';
import { KeptFile } from './kept-file.js';

/** A folder whose files are served. */
export interface AssetFolder {
  /** Where it appears, with a slash at both ends: `/` or `/v1/`. */
  readonly prefix: string;
  readonly folder: string;
  /** Says which files are served, by their path within the folder; all by default. */
  readonly serves?: (path: string) => boolean;
  /** Says which files never change under their name, by their path within the folder. */
  readonly immutable?: (path: string) => boolean;
  /** Cache rule of the others; asked for again each time by default. */
  readonly cache?: string;
  /** Changes a file on its way out. */
  readonly transform?: (path: string, bytes: Uint8Array) => Uint8Array;
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const NO_CACHE = 'no-cache';

/** How long a listing of the folders holds, in milliseconds, however many unknown addresses are asked for. */
const LISTING_HOLDS = 1000;

/** Files within a folder. Dot files, dependencies and links stay out, so that nothing outside is reached. */
function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = under + entry.name;
    if (entry.isDirectory()) return filesIn(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

function keep({ folder, immutable, cache, transform }: AssetFolder, path: string): KeptFile {
  const type = contentType(path);
  return new KeptFile(join(folder, path), (bytes) =>
    makeAnswer({
      body: transform?.(path, bytes) ?? bytes,
      type,
      cache: immutable?.(path) ? IMMUTABLE : (cache ?? NO_CACHE),
      compressible: isCompressible(type),
    }),
  );
}

function redirect(location: string): Answer {
  const { tag, full } = makeAnswer({ body: new Uint8Array(), type: 'text/plain', cache: NO_CACHE });
  const headers = { ...full.headers, location: encodeURI(location) };
  const moved = { status: 308, headers };
  return { tag, full: { ...moved, body: full.body }, head: moved, notModified: moved };
}

/** The addresses that a file answers at: its own, and those that people type. */
function addressesOf(file: string): string[] {
  if (file === 'index.html') return [file, ''];
  if (file.endsWith('/index.html')) return [file, file.slice(0, -'index.html'.length)];
  return file.endsWith('.html') ? [file, file.slice(0, -'.html'.length)] : [file];
}

/** The address without its percent-encoding; undefined where that is broken. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

class AssetFiles implements Assets {
  readonly #folders: readonly AssetFolder[];
  readonly #now: () => number;
  /** By their place on the disk, so that a new listing does not read what has not changed. */
  #files = new Map<string, KeptFile>();
  #addresses = new Map<string, { answer(): Answer | undefined }>();
  #listedAt = 0;

  constructor(folders: readonly AssetFolder[], now: () => number) {
    this.#folders = folders;
    this.#now = now;
    this.#list(filesIn);
  }

  get notFound(): Ready | undefined {
    const page = this.answerTo('/404.html')?.full;
    if (!page) return undefined;
    const { etag: _, ...headers } = page.headers;
    return { ...page, status: 404, headers };
  }

  answerTo(path: string): Answer | undefined {
    const found = this.#find(path);
    if (found || this.#now() - this.#listedAt < LISTING_HOLDS) return found;
    // Perhaps somebody built the pages or the widgets anew.
    this.#list((folder) => {
      try {
        return filesIn(folder);
      } catch {
        return []; // In the middle of a build the folder may be gone; the next listing will find it.
      }
    });
    return this.#find(path);
  }

  #find(path: string): Answer | undefined {
    const address = path.includes('%') ? (decoded(path) ?? path) : path;
    return (this.#addresses.get(path) ?? this.#addresses.get(address))?.answer();
  }

  #list(read: (folder: string) => string[]): void {
    const before = this.#files;
    this.#files = new Map();
    this.#addresses = new Map();
    for (const folder of this.#folders) this.#add(folder, read(folder.folder), before);
    this.#listedAt = this.#now();
  }

  #add(folder: AssetFolder, paths: readonly string[], before: ReadonlyMap<string, KeptFile>): void {
    for (const path of paths) {
      if (folder.serves && !folder.serves(path)) continue;
      const place = `${folder.prefix}\n${path}`;
      const file = before.get(place) ?? keep(folder, path);
      this.#files.set(place, file);
      for (const address of addressesOf(path)) this.#addresses.set(folder.prefix + address, file);
    }
    // Relative links in a folder's page need the slash at the end.
    for (const address of [...this.#addresses.keys()].filter((key) => key.endsWith('/'))) {
      const bare = address.slice(0, -1);
      if (!bare || this.#addresses.has(bare)) continue;
      const moved = redirect(address);
      this.#addresses.set(bare, { answer: () => moved });
    }
  }
}

/**
 * Finds the files of some folders; each is read when it is first asked for, and again when it has changed. Files that
 * come later are found within a second of the last look. Of two files with the same address the later folder's is
 * served.
 *
 * @param now milliseconds, on any clock that goes forward.
 * @throws Error when a folder cannot be read at first.
 */
export function openAssets(
  folders: readonly AssetFolder[],
  now: () => number = () => performance.now(),
): Assets {
  return new AssetFiles(folders, now);
}
