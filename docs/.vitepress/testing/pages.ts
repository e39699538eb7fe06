import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
const top = fileURLToPath(new URL('../../..', import.meta.url));

/** A file of ours that people read: its path from the top of the repository, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

const passedOver = new Set(['node_modules', 'dist', 'cache', 'v1']);

function* paths(folder: string): Generator<string> {
  for (const entry of readdirSync(top + folder, { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (!passedOver.has(entry.name)) yield* paths(path);
  }
}

/** Reads one file. */
export const pageAt = (path: string): Page => ({ path, text: readFileSync(top + path, 'utf8') });

/** Whether there is such a file or folder. */
export const isThere = (path: string): boolean => existsSync(top + path);

/** All files under docs/ and demos/ with one of these endings. */
export const pagesEnding = (...endings: readonly string[]): Page[] =>
  ['docs', 'demos']
    .flatMap((folder) => [...paths(folder)])
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map(pageAt);

/** Every Markdown file that people read, those at the top included. */
export const markdown = (): Page[] => [
  pageAt('README.md'),
  pageAt('CONTRIBUTING.md'),
  ...pagesEnding('.md'),
];

/** A text without its fenced code and its code spans. */
export const prose = (text: string): string =>
  text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1\s*$/gm, '').replaceAll(/`[^`\n]*`/g, '');
