/** The built widgets, as a live server hands them out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { found } from '../origin.mjs';

const built = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

export const SCRIPT = 'text/javascript; charset=utf-8';

/** The stamp by which a live server tells the loader that requests may be gathered. */
const stamped = (text) => text.replaceAll('import.meta.climateLive', 'true');

/**
 * Reads all of it at once, so that a build under way does not change what is measured.
 *
 * @param folder another build to measure; `BENCH_EMBED` in the environment names one too.
 * @returns `answer(path)` for `/v1/embed.js` and the chunks beside it. Throws where nothing is built.
 */
export function openEmbedFiles(folder = process.env.BENCH_EMBED ?? built) {
  if (!existsSync(join(folder, 'embed.js')))
    throw new Error('The widgets are not built. Run `pnpm build` first.');
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const chunks = readdirSync(join(folder, 'embed')).filter((name) => name.endsWith('.js'));
  const files = new Map([['/v1/embed.js', found(SCRIPT, stamped(read('embed.js')))]]);
  for (const name of chunks) files.set(`/v1/embed/${name}`, found(SCRIPT, read(`embed/${name}`)));
  return (path) => files.get(path);
}
