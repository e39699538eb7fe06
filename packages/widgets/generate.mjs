// Writes src/generated/version.ts from package.json, so that elements know their own version.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const here = (path) => new URL(path, import.meta.url);
const { version } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
mkdirSync(here('src/generated/'), { recursive: true });
writeFileSync(
  here('src/generated/version.ts'),
  `// Generated from package.json by \`pnpm generate\`. Do not edit.

/** The version of this package. */
export const VERSION = '${version}';
`,
);
