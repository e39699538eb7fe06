/** The built widgets, as a live server hands them out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { found } from '../origin.mjs';

const built = fileURLToPath(new URL('../../../widgets/dist/embed', import.meta.url));

const SCRIPT = 'text/javascript; charset=utf-8';

/** @returns `answer(path)` for `/v1/embed.js` and the chunks beside it. Throws where they are not built. */
export function openEmbedFiles(folder = process.env.BENCH_EMBED ?? built) {
  if (!existsSync(join(folder, 'embed.js')))
    throw new Error('The widgets are not built. Run `pnpm build` first.');
  return function answer(path) {
    if (!/^\/v1\/embed(\.js|\/[\w.-]+\.js)$/.test(path)) return undefined;
    const file = join(folder, path.slice('/v1/'.length));
    if (!existsSync(file)) return undefined;
    const text = readFileSync(file, 'utf8');
    // The stamp by which a live server tells the loader that requests may be gathered.
    const stamped =
      path === '/v1/embed.js' ? text.replaceAll('import.meta.climateLive', 'true') : text;
    return found(SCRIPT, stamped);
  };
}

export { SCRIPT };
