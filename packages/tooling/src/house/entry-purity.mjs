/**
 * What an entry must not load, however deep. Readers never get zod; the app and the memory store run
 * in a browser, so no Node module and no SQLite binding stands behind them.
 */
import { foreignImports } from './import-graph.mjs';

const zod = (specifier) => specifier === 'zod' || specifier.startsWith('zod/');
const node = (specifier) => specifier.startsWith('node:');
const sqlite = (specifier) => specifier === 'libsql' || specifier.startsWith('@libsql/');
const lit = (specifier) => specifier === 'lit' || /^(lit\/|lit-|@lit\/)/.test(specifier);

/** Room → export → what must not be reached. `*` stands for every entry of the room. */
export const forbidden = {
  schema: { '.': { zod, node, lit } },
  accounting: { '*': { node, lit, zod } },
  figures: { '*': { zod, node, lit } },
  sdk: { '*': { zod, node, lit } },
  widgets: { '*': { zod, node } },
  react: { '*': { zod, node } },
  server: { './app': { node, sqlite, lit }, './store/memory': { node, sqlite, lit } },
  mocks: { '*': { node, sqlite, lit } },
};

/** The source files behind an export, patterns (`./locales/*`) included. */
function entryFiles(workspace, room, wanted) {
  const exports = workspace.manifest(room).exports ?? {};
  return Object.entries(exports).flatMap(([key, target]) => {
    const source = target['@climate-embed/source'];
    if (!source || (wanted !== '*' && wanted !== key)) return [];
    const [before, after] = `packages/${room}/${source.slice(2)}`.split('*');
    if (after === undefined) return [{ key, path: before }];
    return workspace.files
      .filter((file) => file.isShipped && file.path.startsWith(before) && file.path.endsWith(after))
      .map((file) => ({ key, path: file.path }));
  });
}

export const rule = {
  name: 'entry-purity',
  *check(workspace) {
    for (const [room, entries] of Object.entries(forbidden))
      for (const [wanted, kinds] of Object.entries(entries))
        for (const { key, path } of entryFiles(workspace, room, wanted))
          for (const { specifier, chain } of foreignImports(workspace, path))
            for (const [kind, matches] of Object.entries(kinds))
              if (matches(specifier))
                yield {
                  path: chain.at(-1),
                  line: 1,
                  message: `@climate-embed/${room} ${key} must be free of ${kind}, but loads ${specifier} through ${chain.join(' → ')}`,
                };
  },
};
