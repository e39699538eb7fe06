import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { type AssetFolder, embedFolder } from '../node/index.js';
import { findEmbed } from './find-embed.js';
import type { Io } from './io.js';

/** The folders of the command line. */
export interface FolderOptions {
  readonly embed: string | undefined;
  readonly site: string | undefined;
  readonly demos: string | undefined;
}

/** Folders to serve, and the addresses in them that a person may open, by a word. */
export interface ServedFolders {
  readonly folders: readonly AssetFolder[];
  readonly pages: readonly (readonly [word: string, path: string])[];
}

/** A folder that is not there is told of and passed over: the API works without it. */
function present(given: string | undefined, option: string, io: Io): string | undefined {
  if (given === undefined) return undefined;
  const folder = resolve(io.cwd, given);
  if (existsSync(folder) && statSync(folder).isDirectory()) return folder;
  io.err(`--${option}: there is no folder ${folder}; nothing is served from it.`);
  return undefined;
}

function embedOf({ embed }: FolderOptions, io: Io): string | undefined {
  try {
    return findEmbed(embed, io.cwd);
  } catch (error) {
    io.err(`--embed: ${(error as Error).message}`);
    return undefined;
  }
}

function demoPages(folder: string): (readonly [string, string])[] {
  const hasPage = (path: string): boolean => existsSync(join(folder, path, 'index.html'));
  if (hasPage('')) return [['Demos', '/demos/']];
  return readdirSync(folder)
    .filter(hasPage)
    .map((name) => ['Demo', `/demos/${name}/`] as const);
}

/** What a demo page may consist of; its package file and notes for developers are nobody's page. */
const DEMO_FILE = /\.(?:html|js|css|svg|png|jpg|webp|ico)$/;
/** An export that somebody wrote for a demo, as demos/static/README.md tells: files of the API. */
const EXPORTED_FILE = /\/v1\/.+\.json$/;

const isDemoFile = (path: string): boolean => DEMO_FILE.test(path) || EXPORTED_FILE.test(path);

/** Finds what is served beside the API. */
export function servedFolders(options: FolderOptions, io: Io): ServedFolders {
  const embed = embedOf(options, io);
  const site = present(options.site, 'site', io);
  const demos = present(options.demos, 'demos', io);
  return {
    folders: [
      // VitePress names what is in assets/ by its content.
      ...(site
        ? [{ prefix: '/', folder: site, immutable: (path: string) => path.startsWith('assets/') }]
        : []),
      ...(demos ? [{ prefix: '/demos/', folder: demos, serves: isDemoFile }] : []),
      ...(embed ? [embedFolder(embed)] : []),
    ],
    pages: [
      ...(site ? [['Pages', '/'] as const] : []),
      ...(demos ? demoPages(demos) : []),
      ...(embed ? [['Loader', '/v1/embed.js'] as const] : []),
    ],
  };
}
