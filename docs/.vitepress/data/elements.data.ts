import { readFileSync } from 'node:fs';
import { defineLoader } from 'vitepress';
import { elementTables, type Manifest, type Tables } from './element-tables.js';

declare const data: Record<string, Tables>;
export { data };

/** The tags whose tables stand on a page. */
const tagsOn = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/<ApiTable tag="([\w-]+)"/g)].map(([, tag]) => tag!);

/** Reads the manifest that `pnpm build` makes from the elements' comments. */
export default defineLoader({
  watch: ['../../../packages/widgets/custom-elements.json', '../../*.md'],
  load(paths): Record<string, Tables> {
    const manifest = paths.find((path) => path.endsWith('custom-elements.json'));
    if (!manifest)
      throw new Error(
        '[climate-embed] packages/widgets/custom-elements.json is not there. Run `pnpm build`, which makes it first.',
      );
    const tables = elementTables(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest);
    for (const [tag, all] of Object.entries(tables))
      for (const [name, rows] of Object.entries(all))
        if (rows.length === 0)
          throw new Error(`[climate-embed] The manifest names no ${name} for <${tag}>.`);
    // A page that cannot be drawn would not stop the build.
    for (const tag of new Set(paths.filter((path) => path.endsWith('.md')).flatMap(tagsOn)))
      if (!tables[tag])
        throw new Error(
          `[climate-embed] The manifest knows no <${tag}>. Run \`pnpm build\`, which makes it anew.`,
        );
    return tables;
  },
});
