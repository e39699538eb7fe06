import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { defineLoader } from 'vitepress';
import { type Decision, decisionFrom } from './decision.js';

declare const data: readonly Decision[];
export { data };

/** The list of decision records is the folder itself. */
export default defineLoader({
  watch: ['../../decisions/[0-9]*.md'],
  load: (paths): Decision[] =>
    paths.sort().map((path) => decisionFrom(basename(path), readFileSync(path, 'utf8'))),
});
