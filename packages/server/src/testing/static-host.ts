import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A plain web host for a folder of files: it knows nothing of us but reads `_headers`, as several hosts do. */
export interface StaticHost {
  readonly url: string;
  close(): Promise<void>;
}

type Rule = readonly [pattern: string, headers: readonly (readonly [string, string])[]];

function rulesOf(folder: string): Rule[] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return [];
  const blocks = readFileSync(file, 'utf8').split(/\n(?=\/)/);
  return blocks.map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n');
    const headers = lines
      .map((line) => line.trim())
      .filter(Boolean)
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
    return [pattern.trim(), headers as [string, string][]];
  });
}

/** A star stands for anything, wherever it is. */
function fits(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return path === pattern;
  return path.startsWith(before) && path.slice(before.length).endsWith(after);
}

/** Serves a folder under a prefix of a free port on loopback. */
export async function startStaticHost(folder: string, prefix = ''): Promise<StaticHost> {
  const rules = rulesOf(folder);
  const server: Server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const path = asked.slice(prefix.length);
    const file = join(folder, path);
    if (!asked.startsWith(prefix) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not Found</h1>');
      return;
    }
    for (const [, headers] of rules.filter(([pattern]) => fits(pattern, path)))
      for (const [name, value] of headers) response.appendHeader(name, value);
    if (!response.hasHeader('content-type'))
      response.setHeader(
        'content-type',
        path.endsWith('.json') ? 'application/json' : 'text/plain',
      );
    createReadStream(file).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
