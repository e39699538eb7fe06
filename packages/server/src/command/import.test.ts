import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openSqliteStore } from '../store/sqlite/index.js';
import { type Ran, runCaptured } from './testing/run-captured.js';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));
const shipped = readdirSync(seed).map((name) => join(seed, name));

const CITIES = 'id,name_en,name_ja,country,lon,lat,time_zone\n';
const GOOD = 'harbour,Harbour,港市,JP,135.2,34.7,Asia/Tokyo\n';
const BAD = 'hillside,Hillside,,JP,far east,34.7,Asia/Tokyo\n';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-embed-import-'));
  database = join(folder, 'climate-embed.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ran> => runCaptured(folder, 'import', ...args);
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

async function cityIds(): Promise<string[]> {
  const store = openSqliteStore(database);
  const ids = store
    .records()
    .filter(({ kind }) => kind === 'city')
    .map(({ id }) => id);
  await store.close();
  return ids;
}

describe('climate-embed import', () => {
  it('takes the shipped files in any order and says what it took', async () => {
    const { code, out } = await run(...[...shipped].reverse());
    expect(out).toMatch(/cities\.csv: 11 rows of cities, 11 accepted/);
    expect(out).toMatch(/\d+ records written to .*climate-embed\.db, 0 stood there already/);
    expect(code).toBe(0);
    expect(await cityIds()).toHaveLength(11);
  });

  it('changes nothing the second time', async () => {
    await run(...shipped);
    expect((await run(...shipped)).out).toMatch(/^0 records written .*, \d+ stood there already/m);
  });

  it('takes what refers to partners that only the database knows', async () => {
    await run(...shipped);
    write(
      'relationships.csv',
      'id,kind,parties,status,source_ids\nnew-tie,mou,icec; kobe-city,planned,icec-profile\n',
    );
    write(
      'partners.csv',
      'id,kind,name_en,parent_id,source_ids\nlab,other,Lab,icec,icec-profile\n',
    );
    const { code, out } = await run('relationships.csv', 'partners.csv');
    expect(out).toMatch(/^2 records written/mu);
    expect(code).toBe(0);
  });

  it('takes a programme again without the files that add to it, and loses nothing', async () => {
    await run(...shipped);
    const named = (...names: string[]): string[] =>
      shipped.filter((path) => names.some((name) => path.endsWith(`/${name}`)));
    const again = await run(...named('events.csv', 'sessions.csv'));
    expect(again.out).toMatch(/^0 records written .*, 22 stood there already/mu);
    const talks = await run(...named('session-items.csv', 'agenda-issues.csv'));
    expect(talks.out).toMatch(/^0 records written .*, 42 stood there already/mu);
    const alone = await run(...named('event-attachments.csv'));
    expect(alone.out).toMatch(/Import both together/u);
    expect(alone.code).toBe(1);
  });

  it('puts a partner in the place of the one that has its id', async () => {
    await run(...shipped);
    const partner = (name: string): void =>
      write('partners.csv', `id,kind,name_en,source_ids\nicec,other,${name},icec-profile\n`);
    partner('Another Centre');
    expect((await run('partners.csv')).out).toMatch(/1 in place of what stood there/u);
  });

  it('refuses a partner whose circle of parents only the database closes', async () => {
    await run(...shipped);
    write(
      'partners.csv',
      'id,kind,name_en,parent_id,source_ids\ngcom,network,GCoM,gcom-korea,icec-profile\n',
    );
    const { code, out } = await run('partners.csv');
    expect(out).toMatch(/error +partners\.csv, line 2, parent_id: Through its parents/u);
    expect(code).toBe(1);
  });

  const row = (code: string, value: string): string =>
    `harbour,2022,gpc,${code},CO2e,${value},t,book\n`;
  const HEAD = 'city_id,year,scheme,code,gas,value,unit,source_id\n';
  const SOURCES =
    'id,title_en,publisher_en,licence,retrieved_on\nbook,Book,Town,CC0-1.0,2024-01-01\n';
  const whole = row('I.1.1', '5') + row('II.1.1', '3') + row('III.1.1', '1');
  const bring = (rows: string): Promise<Ran> => {
    write('cities.csv', CITIES + GOOD);
    write('sources.csv', SOURCES);
    write('emissions.csv', HEAD + rows);
    return run('cities.csv', 'sources.csv', 'emissions.csv');
  };

  it('says how many records a corrected file puts in place of earlier ones', async () => {
    await bring(whole);
    const { code, out } = await bring(whole.replace(',5,', ',6,'));
    expect(code).toBe(0);
    expect(out).toMatch(/^2 records written to .* \(2 in place of what stood there\), 2 stood/mu);
  });

  it('leaves no total above parts that do not make it up', async () => {
    await bring(whole);
    const { code, out } = await bring(row('I.1.1', '5'));
    expect(code).toBe(1);
    expect(out).toMatch(/error +command line: The database has a BASIC total of harbour-2022-gpc/u);
    expect(out).toMatch('Nothing was written.');
  });

  it('names the line and the column of a bad cell and writes nothing, not even a database', async () => {
    write('cities.csv', CITIES + GOOD + BAD);
    const { code, out } = await run('cities.csv');
    expect(code).toBe(1);
    expect(out).toMatch(/error\s+cities\.csv, line 3, lon: .*far east/);
    expect(out).toMatch('Nothing was written');
    expect(existsSync(database)).toBe(false);
  });

  it('takes the good rows when it is told to', async () => {
    write('cities.csv', CITIES + GOOD + BAD);
    const { code, out } = await run('cities.csv', '--accept-partial');
    expect(code).toBe(0);
    expect(out).toMatch('line 3');
    expect(await cityIds()).toEqual(['harbour']);
  });

  it('names file and line of the row that a row repeats', async () => {
    write('cities.csv', CITIES + GOOD + GOOD);
    write('more-cities.csv', CITIES + GOOD);
    const { out } = await run('cities.csv', 'more-cities.csv');
    expect(out).toMatch(/^ {2}cities\.csv, line 3 repeats line 2$/m);
    expect(out).toMatch(/^ {2}more-cities\.csv, line 2 repeats cities\.csv, line 2$/m);
  });

  it('only looks in a dry run', async () => {
    write('cities.csv', CITIES + GOOD);
    const { code, out } = await run('cities.csv', '--dry-run');
    expect([code, existsSync(database)]).toEqual([0, false]);
    expect(out).toMatch('dry run');
  });

  it('reports as JSON for programs, all of it', async () => {
    write('cities.csv', CITIES + GOOD + BAD);
    const { code, out } = await run('cities.csv', '--json');
    expect(code).toBe(1);
    const report = JSON.parse(out) as { issues: unknown[] };
    expect(report.issues[0]).toMatchObject({ severity: 'error', row: 3, column: 'lon' });
    expect(report).toMatchObject({
      files: [{ name: 'cities.csv', kind: 'cities', rows: 2, accepted: 1 }],
      outcome: { written: 0, refused: 'errors' },
    });
  });

  it('makes the folder of its database', async () => {
    write('cities.csv', CITIES + GOOD);
    expect((await run('cities.csv', '--db', 'deep/er/data.db')).code).toBe(0);
    expect(existsSync(join(folder, 'deep/er/data.db'))).toBe(true);
  });

  it('names every file that cannot be read', async () => {
    const { code, err } = await run('none.csv', '.', 'other.csv');
    expect(code).toBe(1);
    expect(err).toMatch('none.csv cannot be read: it does not exist');
    expect(err).toMatch('. is a folder');
    expect(err).toMatch('other.csv');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes ordinary files only, and no larger ones than it can hold', async () => {
    write('cities.csv', '');
    truncateSync(join(folder, 'cities.csv'), 200 * 1024 * 1024);
    const { code, err } = await run('cities.csv', '/dev/zero');
    expect(code).toBe(1);
    expect(err).toMatch('cities.csv has 200 MB; 64 MB are the most');
    expect(err).toMatch('/dev/zero is no ordinary file');
  });

  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'is a picture'],
    ['zeros', '\0'.repeat(10_000), 'is not UTF-8 text'],
  ])('says in one line that %s is no text', async (_, bytes, said) => {
    writeFileSync(join(folder, 'cities.csv'), bytes, 'latin1');
    const { code, out } = await run('cities.csv');
    expect(code).toBe(1);
    expect(out).toMatch('Errors: 1\n');
    expect(out).toMatch(said);
  });

  it('shows no sign that moves a terminal or turns text round, and one line an issue', async () => {
    const names = 'a\u001B[31m,b\u009B5m,c\u202Ed,"e\nerror  f"';
    write('cities.csv', `${CITIES.trim()},${names}\n${GOOD.trim()},,,,\n`);
    const { out } = await run('cities.csv', '--dry-run');
    expect(out).toMatch('Warnings: 4\n');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    expect(out.match(/^ {2}warning/gmu)).toHaveLength(4);
    expect(out).not.toMatch(/^error/mu);
  });

  it('shows the beginning of a long cell', async () => {
    write('cities.csv', CITIES + BAD.replace('far east', 'x'.repeat(5000)));
    const { out } = await run('cities.csv');
    expect(out).toMatch(/found "x{80}…"/);
  });

  it('says what it cannot use as a database', async () => {
    write('cities.csv', CITIES + GOOD);
    write('climate-embed.db', 'these are words'.repeat(200));
    const { code, err } = await run('cities.csv');
    expect(code).toBe(1);
    expect(err).toMatch(database);
  });

  it('asks for files', async () => {
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toMatch('Which files?');
  });
});
