import type { AssetFolder } from './asset-files.js';

/**
 * Put before the loader's own code. It reads `import.meta.climateLive`, which nobody else sets: undefined where the
 * file comes from a plain folder. A statement in front, and not a replacement of words in the file, because a bundler
 * may well have rewritten the words.
 */
const STAMP = Buffer.from('import.meta.climateLive=true;');

/**
 * Which files of the widgets' browser build are for readers: the loader and its parts. The bundler leaves its own
 * account of the build beside them.
 *
 * @param path relative to the folder, with slashes.
 */
export function isEmbedFile(path: string): boolean {
  return path === 'embed.js' || path.startsWith('embed/');
}

/** The widgets' browser build, as a live server hands it out: the loader is told that it may gather requests. */
export function embedFolder(folder: string): AssetFolder {
  return {
    prefix: '/v1/',
    folder,
    serves: isEmbedFile,
    immutable: (path) => path.startsWith('embed/'),
    cache: 'public, max-age=300, stale-while-revalidate=86400',
    transform: (path, bytes) => (path === 'embed.js' ? Buffer.concat([STAMP, bytes]) : bytes),
  };
}
