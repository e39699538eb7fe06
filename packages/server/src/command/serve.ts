import { endpoints } from '@climate-embed/schema';

import { createApp } from '../app/index.js';
import {
  ListenError,
  openAssets,
  openLog,
  type RunningServer,
  type SeedResult,
  seedStore,
  serve,
  watchChanges,
} from '../node/index.js';
import { CommandError } from './command-error.js';
import { defineCommand } from './command.js';
import { withHomePage } from './home-page.js';
import { DEFAULT_DATABASE, openDatabase } from './open-database.js';
import { servedFolders } from './serve-folders.js';

function portOf(typed: string): number {
  const port = Number(typed);
  if (/^\d{1,5}$/.test(typed) && port <= 65_535) return port;
  throw new CommandError(`--port takes a number from 0 to 65535, not ${JSON.stringify(typed)}.`, 2);
}

function seedText({ added, updated, kept, unchanged, dropped }: SeedResult): string {
  const said = `shipped data: ${added} records added, ${updated} updated, ${unchanged} as they were, ${kept} edited and kept`;
  return dropped === 0 ? said : `${said}, ${dropped} no longer shipped and kept`;
}

function reachOf(host: string): string {
  return ['127.0.0.1', '::1', 'localhost'].includes(host)
    ? 'this machine only'
    : 'reachable from other machines';
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** `climate-embed serve`: until it is told to stop. */
export const serveCommand = defineCommand({
  name: 'serve',
  summary: 'Serve the API, and files beside it',
  usage: 'serve [options]',
  options: {
    port: { type: 'string', value: '<number>', default: '8787', help: 'Port; 0 takes a free one' },
    host: { type: 'string', value: '<address>', default: '127.0.0.1', help: 'Address to bind to' },
    db: {
      type: 'string',
      value: '<file>',
      default: DEFAULT_DATABASE,
      help: 'The database file, made if it is missing; :memory: keeps nothing',
    },
    seed: { type: 'boolean', help: 'Bring in the data that came with the program; edits stay' },
    embed: { type: 'string', value: '<folder>', help: "The widgets' browser build, at /v1/" },
    site: { type: 'string', value: '<folder>', help: 'Pages, at /' },
    demos: { type: 'string', value: '<folder>', help: 'Demo pages, at /demos/' },
    report: {
      type: 'string',
      value: '<uri>',
      help: 'Where readers report an error in a figure; may be a path of this host',
    },
    quiet: { type: 'boolean', help: 'No log line for each request' },
  },
  run: async (values, names, io) => {
    // Asked for first: from here on a signal stops the server in good order.
    const { signal } = io;
    if (names.length > 0)
      throw new CommandError(`serve takes options only, not ${JSON.stringify(names[0])}.`, 2);
    const port = portOf(values.port);
    if (values.host === '')
      throw new CommandError('--host takes an address, for example 127.0.0.1 or 0.0.0.0.', 2);
    const { folders, pages } = servedFolders(values, io);
    const { store: opened, place } = openDatabase(values.db, io, 'make');
    const log = openLog(io.log);
    const onError = (error: unknown): void => log.error({ err: error }, 'failed');
    const store = watchChanges(opened, onError);
    let server: RunningServer | undefined;
    try {
      const seeded = values.seed ? seedText(await seedStore(store)) : undefined;
      const { report } = values;
      const app = createApp({
        store,
        assets: withHomePage(openAssets(folders)),
        onError,
        ...(report !== undefined && { report }),
      });
      server = await serve({
        app,
        port,
        host: values.host,
        ready: () => app.lookup('HEAD', endpoints.cities.path) !== undefined,
        onError,
        ...(!values.quiet && { log: (line) => log.request(line) }),
      });
      const { url } = server;
      const rows = [...pages, ['API', endpoints.cities.path] as const];
      io.out(
        [
          'Climate Embed is serving:',
          ...rows.map(([word, path]) => `  ${word.padEnd(9)} ${url}${path}`),
          `  Bound to  ${values.host}, port ${server.port} (${reachOf(values.host)})`,
          `  Database  ${place}`,
          ...(seeded === undefined ? [] : [`            ${seeded}`]),
          'Stop it with Ctrl+C.',
        ].join('\n'),
      );
      await stopped(signal);
      await server.stop();
      io.out('Stopped.');
      return 0;
    } catch (error) {
      throw error instanceof ListenError ? new CommandError(error.message) : error;
    } finally {
      await store.close();
      log.close();
    }
  },
});
