import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openLog } from './request-log.js';

const LINE = { method: 'GET', path: '/v1/cities.json', status: 200, ms: 0.25, bytes: 1234 };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-log-'));
  file = join(folder, 'log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = (): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('the request log', () => {
  it('holds every request as a line of JSON with its time', () => {
    const log = openLog(file);
    log.request(LINE);
    log.request({ ...LINE, status: 404, requestId: 'abc-1' });
    log.close();
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string;
    expect(lines()).toEqual([
      { level: 'info', time, ...LINE },
      { level: 'info', time, ...LINE, status: 404, requestId: 'abc-1' },
    ]);
  });

  it.each(['/"quoted"', '/back\\slash', '/a\u0000b', '/é', '/\u2028', '/%22'])(
    'keeps the path %j as it came',
    (path) => {
      const log = openLog(file);
      log.request({ ...LINE, path });
      log.close();
      expect(lines()).toMatchObject([{ path }]);
    },
  );

  it('keeps errors among the requests they came between', () => {
    const log = openLog(file);
    log.request(LINE);
    log.error({ err: new Error('broken') }, 'failed');
    log.request(LINE);
    log.close();
    expect(lines()).toMatchObject([
      { level: 'info' },
      { level: 'error', msg: 'failed', err: { message: 'broken' } },
      { level: 'info' },
    ]);
  });

  it('writes what it holds when the process ends without closing it', () => {
    const before = process.listeners('exit');
    const log = openLog(file);
    log.request(LINE);
    // What Node does at process.exit() and after an error that nobody caught.
    for (const end of process.listeners('exit')) if (!before.includes(end)) end.call(process, 1);
    expect(lines()).toMatchObject([LINE]);
    log.close();
    expect(lines()).toHaveLength(1);
  });

  it('loses no line where there are many', () => {
    const log = openLog(file);
    for (let bytes = 0; bytes < 2000; bytes++) log.request({ ...LINE, bytes });
    log.close();
    expect(lines().map((line) => (line as typeof LINE).bytes)).toEqual(
      Array.from({ length: 2000 }, (_, index) => index),
    );
  });
});
