import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

const folder = new URL('../figures/src/locales/', import.meta.url);
const LIST = /\(\{(?:\w\w:\(\)=>import\(`[^`]+`\),?){6}\}\)\[(\w+)\]\(\)/g;
const FILE = /import\(`([^`]*?)(\w\w)((?:\.\w+)?-\w+\.js)`\)/g;

/** One hash for all files of words, so that a name can be put together from the language. */
export const wordsHash = createHash('sha256')
  .update(
    readdirSync(folder)
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join(),
  )
  .digest('hex')
  .slice(0, 6);

/** Puts the name of a language's file together where it is asked for, instead of listing all six of them. */
export function smallLanguages(): Plugin {
  return {
    name: 'small-languages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(LIST, (list, lang: string) => {
          const names = new Set(
            [...list.matchAll(FILE)].map(
              ([, before, , after]) => before + '${' + lang + '}' + after,
            ),
          );
          if (names.size !== 1)
            return this.error(`Files of words have names of several kinds: ${list}`);
          return `import(\`${[...names][0]}\`)`;
        });
      }
      if (!JSON.stringify(bundle['embed.js']).includes('${'))
        this.error('The loader lists its languages: mend vite-small-languages.ts.');
    },
  };
}
