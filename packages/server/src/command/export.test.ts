import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { check, type Progress, progressShape } from '@climate-embed/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type Ran, runCaptured } from './testing/run-captured.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ran> => runCaptured(folder, 'export', ...args);

function progressOf(city: string): Progress {
  const path = join(folder, 'public/v1/cities', city, 'progress.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Progress;
}

describe('climate-embed export', () => {
  it('writes the shipped data, and tells what the host has to do', async () => {
    const { code, out } = await run('public');
    expect(code).toBe(0);
    expect(out).toMatch(/^[\d,]+ files, [\d.]+ [kM]B, written to .*public$/m);
    expect(out).toMatch('add_header Access-Control-Allow-Origin');
    expect(out).toMatch('Header always set Access-Control-Allow-Origin');
    for (const city of ['kobe', 'seoul', 'incheon', 'gwangju', 'toyama', 'kitakyushu'])
      expect([city, check(progressShape, progressOf(city))]).toEqual([city, []]);
    expect(readFileSync(join(folder, 'public/_headers'), 'utf8')).toMatch(
      /\/v1\/\*\n {2}Access-Control-Allow-Origin: \*/,
    );
    expect(existsSync(join(folder, 'public/v1/progress'))).toBe(false);
  });

  it('writes a database, with the address for reporting errors', async () => {
    writeFileSync(
      join(folder, 'cities.csv'),
      'id,name_en,country,time_zone\nharbour,Harbour,JP,Asia/Tokyo\n',
    );
    await runCaptured(folder, 'import', 'cities.csv', '--db', 'my.db');
    const { code } = await run('public', '--db', 'my.db', '--report', 'mailto:data@example.org');
    expect(code).toBe(0);
    expect(progressOf('harbour')).toMatchObject({
      verdict: 'not-assessable',
      report: 'mailto:data@example.org',
    });
    expect(existsSync(join(folder, 'public/v1/cities/kobe.json'))).toBe(false);
  });

  it('takes the loader from where it is told to', async () => {
    mkdirSync(join(folder, 'widgets/embed'), { recursive: true });
    writeFileSync(join(folder, 'widgets/embed.js'), 'go(import.meta.climateLive)');
    writeFileSync(join(folder, 'widgets/embed/x.js'), '1');
    writeFileSync(join(folder, 'widgets/manifest.json'), '{}');
    expect((await run('public', '--embed', 'widgets')).code).toBe(0);
    const read = (path: string) => readFileSync(join(folder, 'public/v1', path), 'utf8');
    expect(read('embed.js')).toBe('go(import.meta.climateLive)');
    expect(read('embed/x.js')).toBe('1');
    expect(existsSync(join(folder, 'public/v1/manifest.json'))).toBe(false);
  });

  it('writes pages of partners in every language, or in those asked for alone', async () => {
    const { out } = await run('public');
    expect(out).toMatch('Pages of partners: ko, en, zh, ja, ru, mn.');
    await run('public', '--pages', 'ko,en');
    const languages = readdirSync(join(folder, 'public/v1')).filter((name) =>
      existsSync(join(folder, 'public/v1', name, 'partners.html')),
    );
    expect(languages).toEqual(['en', 'ko']);
    const page = readFileSync(join(folder, 'public/v1/ko/partners/icec.html'), 'utf8');
    expect(page).toContain('href="../../en/partners/icec.html"');
    expect(page).not.toContain('/ja/');
  });

  it.each([
    ['no folder', [], 2, 'Into which folder?'],
    ['two folders', ['a', 'b'], 2, 'Into which folder?'],
    ['a database that is not there', ['public', '--db', 'none.db'], 1, 'There is no database'],
    ['a loader that is not there', ['public', '--embed', 'none'], 1, 'There is no embed.js'],
    ['a language that no page speaks', ['public', '--pages', 'ko,xx'], 2, 'Known are: ko, en'],
    ['an option that does not exist', ['public', '--embde', 'x'], 2, '--help'],
  ] as const)('refuses %s and writes nothing', async (_, args, expected, said) => {
    const { code, err } = await run(...args);
    expect([code, err.includes(said)]).toEqual([expected, true]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a folder that holds somebody's work", async () => {
    mkdirSync(join(folder, 'public'));
    writeFileSync(join(folder, 'public/index.html'), 'mine');
    const { code, err } = await run('public');
    expect(code).toBe(1);
    expect(err).toMatch('is no earlier export');
    expect(readdirSync(join(folder, 'public'))).toEqual(['index.html']);
  });
});
