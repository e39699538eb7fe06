import type { AssetFolder } from './asset-files.js';

/** The loader asks whether the API it came from is live by this expression; a folder of files leaves it undefined. */
const QUESTION = 'import.meta.climateLive';

/** The widgets' browser build, as a live server hands it out: the loader is told that it may gather requests. */
export function embedFolder(folder: string): AssetFolder {
  return {
    prefix: '/v1/',
    folder,
    immutable: (path) => path.startsWith('embed/'),
    cache: 'public, max-age=300, stale-while-revalidate=86400',
    transform: (path, bytes) =>
      path === 'embed.js'
        ? Buffer.from(Buffer.from(bytes).toString('utf8').replaceAll(QUESTION, 'true'))
        : bytes,
  };
}
