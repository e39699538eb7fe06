import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import type { App } from '../app/index.js';
import { isEmbedFile } from '../node/embed-folder.js';
import { everyAddress } from './addresses.js';
import { headersFile } from './host-headers.js';
import type { FileToWrite } from './write-folder.js';

/** The file that a web server finds at an address. */
function fileAt(path: string): string {
  return path.slice(1).split('/').map(decodeURIComponent).join('/');
}

function* embedFiles(folder: string): Generator<FileToWrite> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    if (isEmbedFile(path)) yield { path: `v1/${path}`, bytes: readFileSync(file) };
  }
}

/**
 * Every file of a static export: the read API, the loader as it was built (without the stamp of a live server) and
 * the headers for the host.
 *
 * @param embed the widgets' browser build, where there is one.
 */
export function* exportFiles(
  app: App,
  embed: string | undefined,
  onCity?: (total: number) => void,
): Generator<FileToWrite> {
  for (const { path, answer } of everyAddress(app, onCity))
    yield { path: fileAt(path), bytes: answer.body };
  if (embed !== undefined) yield* embedFiles(embed);
  yield { path: '_headers', bytes: headersFile() };
}
