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
 * @returns `answer(path)` for `/v1/embed.js` and the chunks beside it. Throws where nothing is built.
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
  return (path) => files.get(path);
}

/** Whether the loader of a build knows an element. */
export const hasTag = (embedFile, tag) => embedFile('/v1/embed.js').body.includes(tag);
