/** The built widgets, as a live server hands them out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from '../bundle.mjs';
import { found } from '../origin.mjs';

const built = () =>
  fileURLToPath(new URL('dist/embed', import.meta.resolve('@climate-embed/widgets/package.json')));

export const SCRIPT = 'text/javascript; charset=utf-8';

/**
 * Reads all of it at once, so that a build under way does not change what is measured.
 *
 * @param folder another build to measure; `BENCH_EMBED` in the environment names one too.
 * @returns `{ answer, isBuilt }`: `answer(path)` for `/v1/embed.js` and the chunks beside it, `isBuilt(tag)` whether an
 * element is among them. Throws where nothing is built.
 */
export async function openEmbedFiles(folder = process.env.BENCH_EMBED ?? built()) {
  if (!existsSync(join(folder, 'embed.js')))
    throw new Error('The widgets are not built. Run `pnpm build` first.');
  const { embedFolder } = await importBundled(
    'embed-folder',
    `export { embedFolder } from '@climate-embed/server/node';`,
  );
  // The server's own hand: it stamps the loader, which then knows that requests may be gathered.
  const { transform } = embedFolder(folder);
  const chunks = readdirSync(join(folder, 'embed')).filter((name) => name.endsWith('.js'));
  const names = ['embed.js', ...chunks.map((name) => `embed/${name}`)];
  const files = new Map(
    names.map((name) => [
      `/v1/${name}`,
      found(SCRIPT, transform(name, readFileSync(join(folder, name)))),
    ]),
  );
  return {
    answer: (path) => files.get(path),
    isBuilt: (tag) => chunks.some((name) => name.startsWith(`${tag.replace('climate-', '')}-`)),
  };
}
