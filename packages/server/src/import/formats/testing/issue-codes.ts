import { readdirSync, readFileSync } from 'node:fs';

/** A call that reports: the first word with a hyphen among its arguments is the code. */
const REPORTED =
  /\b(?:fail|warn|issue|gather)\((?:\s|[\w#.?]+,|[\w#.]+\((?:[^()]|\([^()]*\))*\)[^,]*,|\{[^}]*\},|'[\w+ ]*',|`[^`]*`,|[^',()]+\?\?[^,]+,)*?\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/gu;

/** Codes that the modules of a folder report, tests aside. */
export function reportedCodes(folder: URL): ReadonlySet<string> {
  const code = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  return new Set([...code.matchAll(REPORTED)].map((match) => match[1] ?? ''));
}

/** Codes in the first column of the table under the heading "Issues" of a page in docs/data. */
export function listedCodes(page: string): ReadonlySet<string> {
  const url = new URL(`../../../../../../docs/data/${page}`, import.meta.url);
  const section = readFileSync(url, 'utf8').split('\n## Issues\n')[1]?.split('\n## ')[0] ?? '';
  return new Set([...section.matchAll(/^\| `([a-z0-9-]+)`/gmu)].map((match) => match[1] ?? ''));
}
