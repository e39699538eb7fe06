import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';

import { type Ran, runCaptured } from './testing/run-captured.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const source = fileURLToPath(new URL('main.ts', import.meta.url));
const bin = fileURLToPath(new URL('../../bin/climate-embed.mjs', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-run-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('climate-embed', () => {
  const run = (...args: string[]): Promise<Ran> => runCaptured(folder, ...args);

  it('lists its commands when asked, and when it does not know what to do', async () => {
    for (const args of [['--help'], ['help'], []]) {
      const { code, out } = await run(...args);
      expect(code).toBe(args.length > 0 ? 0 : 2);
      for (const name of ['serve', 'import', 'export']) expect(out).toMatch(name);
    }
  });

  it.each(['serve', 'import', 'export'])('explains every option of %s', async (name) => {
    const { code, out } = await run(name, '--help');
    expect(code).toBe(0);
    expect(out).toMatch(`Usage: climate-embed ${name}`);
    expect(out).toMatch('--db <file>');
  });

  it('tells its version', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names what it knows when it does not know a command', async () => {
    const { code, err } = await run('sevre');
    expect(code).toBe(2);
    expect(err).toMatch('"sevre". There are: serve, import, export.');
  });

  it('points to the help when an option is wrong', async () => {
    const { code, err } = await run('serve', '--prot', '1');
    expect(code).toBe(2);
    expect(err).toMatch("Unknown option '--prot'. See: climate-embed serve --help");
  });
});

describe('the program', () => {
  // Built from source into the package, where Node finds its dependencies; no earlier build is needed.
  const built = join(here, `../../node_modules/.climate-embed-test-${process.pid}`);
  const program = join(built, 'program.mjs');
  const conditions = ['@climate-embed/source'];

  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { conditions },
      ssr: { noExternal: [/^@climate-embed\//], resolve: { conditions } },
      build: {
        ssr: source,
        outDir: built,
        rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
      },
    });
    writeFileSync(program, "import { main } from './main.mjs';\nawait main();\n");
  });
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it('says what to do when it was not built', async () => {
    mkdirSync(join(folder, 'bin'));
    copyFileSync(bin, join(folder, 'bin/climate-embed.mjs'));
    const child = spawn(process.execPath, [join(folder, 'bin/climate-embed.mjs')]);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(1);
    expect(said).toMatch('not built. In the repository run "npm start"');
  });

  it('is ended by a signal at once while it reads files, and has written nothing', async () => {
    const busy = join(built, 'busy.mjs');
    const lines = [
      "import { main } from './main.mjs';",
      'const done = main();',
      "process.kill(process.pid, 'SIGTERM');",
      'await done;',
    ];
    writeFileSync(busy, lines.join('\n'));
    const [cities, db] = [join(folder, 'cities.csv'), join(folder, 'ended.db')];
    writeFileSync(cities, 'id,name_en,country,time_zone\nharbour,Harbour,JP,Asia/Tokyo\n');
    const child = spawn(process.execPath, [busy, 'import', cities, '--db', db]);
    expect(await once(child, 'close')).toEqual([null, 'SIGTERM']);
    expect(existsSync(db)).toBe(false);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('serves in a process until %s', async (signal) => {
    const args = [program, 'serve', '--port', '0', '--db', ':memory:'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = once(child, 'close') as Promise<[number | null]>;
    let said = '';
    let asked = false;
    for await (const text of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
      said += text;
      const url = /API\s+(http:\S+)/.exec(said)?.[1];
      if (asked || url === undefined) continue;
      asked = true;
      expect((await fetch(url)).status).toBe(200);
      child.kill(signal);
    }
    expect(await closed).toEqual([0, null]);
    expect(said).toMatch(/"path":"\/v1\/cities\.json"/);
    expect(said).toMatch('Stopped.');
  });
});
