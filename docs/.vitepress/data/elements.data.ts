import { readFileSync } from 'node:fs';
import { defineLoader } from 'vitepress';
import { elementTables, type Manifest, type Tables } from './element-tables.js';

declare const data: Record<string, Tables>;
export { data };

/** Reads the manifest that `pnpm build` makes from the elements' comments. */
export default defineLoader({
  watch: ['../../../packages/widgets/custom-elements.json'],
  load([path]): Record<string, Tables> {
    if (!path)
      throw new Error(
        '[climate-embed] packages/widgets/custom-elements.json is not there. Run `pnpm build`, which makes it first.',
      );
    const tables = elementTables(JSON.parse(readFileSync(path, 'utf8')) as Manifest);
    for (const [tag, all] of Object.entries(tables))
      for (const [name, rows] of Object.entries(all))
        if (rows.length === 0)
          throw new Error(`[climate-embed] The manifest names no ${name} for <${tag}>.`);
    return tables;
  },
});
