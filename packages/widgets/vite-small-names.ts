import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/** Everything that ends up in the embed. */
const SOURCES = ['widgets', 'figures', 'schema', 'sdk'].map((name) =>
  fileURLToPath(new URL(`../${name}/src/`, import.meta.url)),
);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => name + readFileSync(join(folder, name), 'utf8'));
}

const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 6);

const locales = fileURLToPath(new URL('../figures/src/locales/', import.meta.url));

/** What the loader brings in by name beside words. */
const CODE = /\.define\.ts$|\/generated\/land\.ts$/;

/** One hash for all files of words, and one for all other that the loader names: so names can be put together. */
const wordsHash = hashOf(sourcesIn(locales));
const codeHash = hashOf(SOURCES.flatMap(sourcesIn));

/** The hash in the name of a chunk, by the module that it is made for. */
export function hashFor(module: string | null): string {
  if (module?.includes('/figures/src/locales/')) return wordsHash;
  return module && CODE.test(module) ? codeHash : '[hash:6]';
}

const LIST =
  /\(\{(?:(?:\w+|"[\w.]+"):(?:\(\)=>import\(`[^`]+`\)|async\(\)=>\{await import\(`[^`]+`\)\}),?)+\}\)\[(\w+)\]\(\)/g;
const FILE = /([\w.]+)"?:[^`]+`([^`]+)`/g;

/** Puts the name of a file together where it is asked for, instead of listing all that it can be. */
export function smallNames(): Plugin {
  return {
    name: 'small-names',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(LIST, (list, key: string) => {
          const names = new Set(
            [...list.matchAll(FILE)].map(([, word, name]) =>
              name!.replace(`/${word}`, '/${' + key + '}'),
            ),
          );
          if (names.size !== 1) return this.error(`Files have names of several kinds: ${list}`);
          return `import(\`${[...names][0]}\`)`;
        });
      }
      const loader = JSON.stringify(bundle['embed.js']).match(/embed\/\$\{/g) ?? [];
      // Those of words, and those that define tags.
      if (loader.length !== 2) this.error('The loader lists its files: mend vite-small-names.ts.');
    },
  };
}
