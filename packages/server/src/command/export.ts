import { resolve } from 'node:path';

import { createApp } from '../app/index.js';
import { exportFiles } from '../export/export-files.js';
import { hostSettings } from '../export/host-headers.js';
import { OccupiedError, writeFolder } from '../export/write-folder.js';
import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import { choosePages } from './choose-pages.js';
import { CommandError } from './command-error.js';
import { defineCommand } from './command.js';
import { findEmbed } from './find-embed.js';
import type { Io } from './io.js';
import { type OpenDatabase, openDatabase } from './open-database.js';
import { type ProgressBar, progressBar } from './progress-bar.js';

async function openData(db: string | undefined, io: Io): Promise<OpenDatabase> {
  if (db !== undefined) return openDatabase(db, io, 'read');
  const store = createMemoryStore();
  await seedStore(store);
  return { store, place: 'the data that came with the program' };
}

const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** `climate-embed export`: the whole read API as files. */
export const exportCommand = defineCommand({
  name: 'export',
  summary: 'Write the whole API as files that any web host can serve',
  usage: 'export <folder> [options]',
  options: {
    db: {
      type: 'string',
      value: '<file>',
      help: 'The database file; without it the data that came with the program',
    },
    embed: { type: 'string', value: '<folder>', help: "The widgets' browser build" },
    pages: {
      type: 'string',
      value: '<languages>',
      help: "Languages of partners' pages, as in ko,en; all up to 1000 partners, beyond that English",
    },
    report: { type: 'string', value: '<uri>', help: 'Where readers report an error in a figure' },
  },
  run: async ({ db, embed, pages, report }, names, io) => {
    const [name, ...others] = names;
    if (name === undefined || others.length > 0)
      throw new CommandError('Into which folder? climate-embed export ./public', 2);
    const folder = resolve(io.cwd, name);
    const loader = findEmbed(embed, io.cwd);
    const { store, place } = await openData(db, io);
    let bar: ProgressBar | undefined;
    try {
      const now = Date.now();
      const partners = store.records().filter(({ kind }) => kind === 'partner').length;
      const { languages, said } = choosePages(pages, partners);
      const app = createApp({
        store,
        now: () => now,
        live: false,
        pages: languages,
        ...(report !== undefined && { report }),
      });
      const onCity = (total: number): void => (bar ??= progressBar(io, 'Cities', total)).step();
      const { files, bytes } = await writeFolder(
        folder,
        exportFiles(app, loader, onCity),
        io.signal,
      );
      const day = new Date(now).toISOString().slice(0, 10);
      io.out(
        [
          `${files} files, ${size(bytes)}, written to ${folder}`,
          `Data: ${place}. Targets were chosen as of ${day} (UTC): export again when the data or the year changes.`,
          said,
          loader === undefined
            ? 'No loader: no build of the widgets was found. Give one with --embed.'
            : `Loader: v1/embed.js, from ${loader}`,
          '',
          hostSettings(),
        ].join('\n'),
      );
      return 0;
    } catch (error) {
      if (io.signal.aborted) throw new CommandError(`Stopped: ${folder} is as it was.`);
      throw error instanceof OccupiedError ? new CommandError(error.message) : error;
    } finally {
      bar?.done();
      await store.close();
    }
  },
});
