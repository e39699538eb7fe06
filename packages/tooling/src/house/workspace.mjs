/** The whole repository as the rules see it: paths and texts, whether from disk or from a test. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../root.mjs';
import { SourceFile } from './source-file.mjs';

const largest = 2_000_000;
const binary = /\.(png|jpe?g|webp|avif|ico|woff2?|xlsx|zip|gz|br|db)$/;
/** Bad on purpose: the linter's own tests read them. */
const specimens = 'packages/tooling/fixtures/';
const scope = '@climate-embed/';
const sourceCondition = '@climate-embed/source';

export class Workspace {
  #files = new Map();
  #manifests = new Map();

  /** `texts` maps a path from the top folder, with `/`, to a file's text. */
  constructor(texts) {
    for (const [path, text] of Object.entries(texts))
      this.#files.set(path, new SourceFile(path, text));
  }

  get files() {
    return [...this.#files.values()];
  }

  get(path) {
    return this.#files.get(path);
  }

  /** The package.json of a room, parsed; an empty object where there is none. */
  manifest(room) {
    if (!this.#manifests.has(room)) {
      const folder = ['demos', 'docs'].includes(room) ? room : `packages/${room}`;
      const text = this.get(`${folder}/package.json`)?.text ?? '{}';
      this.#manifests.set(room, JSON.parse(text));
    }
    return this.#manifests.get(room);
  }

  /** The path that an import leads to inside this repository, or undefined for another's package. */
  resolve(from, specifier) {
    if (specifier.startsWith('.')) return this.#onDisk(posix.join(posix.dirname(from), specifier));
    if (!specifier.startsWith(scope)) return undefined;
    const [room, ...rest] = specifier.slice(scope.length).split('/');
    const key = ['.', ...rest].join('/');
    const target = exportTarget(this.manifest(room).exports ?? {}, key);
    return target && this.#onDisk(posix.join('packages', room, target));
  }

  #onDisk(path) {
    const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.mjs$/, '.mts'), path];
    return candidates.find((candidate) => this.#files.has(candidate));
  }
}

function exportTarget(exports, key) {
  for (const [pattern, target] of Object.entries(exports)) {
    const path = typeof target === 'string' ? target : target[sourceCondition];
    if (pattern === key) return path;
    const [before, after] = pattern.split('*');
    if (after === undefined || !key.startsWith(before) || !key.endsWith(after)) continue;
    return path.replace('*', key.slice(before.length, key.length - after.length));
  }
  return undefined;
}

/** Reads every file that git tracks or would track, but for binary and very large ones. */
export function readWorkspace(folder = root) {
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    options,
  );
  const texts = {};
  const paths = listed.split('\0').filter((path) => path && !path.startsWith(specimens));
  for (const path of new Set(paths)) {
    const info = statSync(join(folder, path), { throwIfNoEntry: false });
    if (!info?.isFile()) continue;
    const read = !binary.test(path) && info.size <= largest;
    texts[path] = read ? readFileSync(join(folder, path), 'utf8') : '';
  }
  return new Workspace(texts);
}
