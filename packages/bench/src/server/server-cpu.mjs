/** Processor time a request costs our server, beside bare `node:http` with the same bytes and headers. */
import { fileURLToPath } from 'node:url';
import { nodeBundle } from '../bundle.mjs';
import { sampleId } from '../data/sample-cities.mjs';
import { alternate } from '../rounds.mjs';
import { startChild } from './child.mjs';
import { load, requestText } from './load.mjs';

const bare = fileURLToPath(new URL('./bare-server.mjs', import.meta.url));

/** What Node adds by itself to every response. */
const OWN = new Set(['date', 'connection', 'keep-alive']);

const paths = Array.from(
  { length: 100 },
  (_, index) => `/v1/cities/${sampleId(index + 1)}/progress.json`,
);

const ACCEPT = { 'accept-encoding': 'br' };

const flat = (headers) => [...headers].filter(([name]) => !OWN.has(name)).flat();

/** Every answer of our server with its headers and bytes as sent, for the bare server to repeat. */
async function record(port) {
  const { request } = await import('node:http');
  const get = (path, headers) =>
    new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path, headers }, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ headers: Object.entries(response.headers), body: Buffer.concat(chunks) }),
        );
      })
        .on('error', reject)
        .end();
    });
  return Promise.all(
    paths.map(async (path) => {
      const full = await get(path, ACCEPT);
      const tag = Object.fromEntries(full.headers).etag;
      const { headers } = await get(path, { ...ACCEPT, 'if-none-match': tag });
      return { path, tag, full: flat(full.headers), notModified: flat(headers), body: full.body };
    }),
  );
}

/** The two kinds of read, as requests. */
const kindsOf = (answers) => [
  { status: '200', requests: paths.map((path) => requestText(path, ACCEPT)) },
  {
    status: '304',
    requests: answers.map(({ path, tag }) =>
      requestText(path, { ...ACCEPT, 'if-none-match': tag }),
    ),
  },
];

/**
 * Takes rounds of `total` requests from each server in turn.
 *
 * @returns `{ status, server, micros }[]`: the least of all rounds, microseconds a request.
 */
export async function measureServers({ rounds, total }) {
  const ours = await nodeBundle('our-server', `import './server/our-server.mjs';`);
  const children = [];
  const start = async (name, ...options) => {
    const child = await startChild(...options);
    children.push(child);
    return { name, ...child };
  };
  try {
    const plain = await start('ours', ours);
    const answers = await record(plain.port);
    const servers = [
      plain,
      await start('ours, with its log line', ours, ['log']),
      await start('bare node:http', bare, [], { answers }),
    ];
    const kinds = kindsOf(answers);
    for (const { port } of servers) for (const kind of kinds) await load({ port, ...kind, total });
    const results = [];
    for (const kind of kinds) {
      const runs = await alternate(servers, { rounds }, async ({ port, cpu }) => {
        const before = await cpu();
        await load({ port, ...kind, total });
        return ((await cpu()) - before) / total;
      });
      for (const [{ name }, micros] of runs)
        results.push({
          status: kind.status,
          server: name,
          micros: Math.min(...micros),
          rounds: micros,
        });
    }
    return results;
  } finally {
    for (const child of children) child.stop();
  }
}
