import type { AssetFolder } from './asset-files.js';

/**
 * Put before the loader's own code. It reads `import.meta.climateLive`, which nobody else sets: undefined where the
 * file comes from a plain folder. A statement in front, and not a replacement of words in the file, because a bundler
 * may well have rewritten the words.
 */
const STAMP = Buffer.from('import.meta.climateLive=true;');

/** The widgets' browser build, as a live server hands it out: the loader is told that it may gather requests. */
export function embedFolder(folder: string): AssetFolder {
  return {
    prefix: '/v1/',
    folder,
    immutable: (path) => path.startsWith('embed/'),
    cache: 'public, max-age=300, stale-while-revalidate=86400',
    transform: (path, bytes) => (path === 'embed.js' ? Buffer.concat([STAMP, bytes]) : bytes),
  };
}
