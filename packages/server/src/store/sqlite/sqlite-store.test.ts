import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { storeContract } from '../testing/store-contract.js';
import { openSqliteStore } from './sqlite-store.js';

const folder = mkdtempSync(join(tmpdir(), 'climate-embed-store-'));
let files = 0;
const newFile = (): string => join(folder, `${++files}.db`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

storeContract('sqlite', () => openSqliteStore(newFile()));

const writer = fileURLToPath(new URL('../testing/write-until-killed.mjs', import.meta.url));

/** Starts a writer; kills it with SIGKILL after so many acknowledged writes, and tells which were. */
async function acknowledged(
  file: string,
  first: number,
  count: number,
  killAfter = Infinity,
): Promise<number[]> {
  const child = spawn(process.execPath, [writer, file, String(first), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > killAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1).map(Number);
}

describe('a sqlite store', () => {
  let file: string;
  beforeEach(() => {
    file = newFile();
  });

  it('is still there after it was closed and opened again', async () => {
    const store = openSqliteStore(file);
    await store.write([{ kind: 'city', id: 'kobe', owner: 'seed', body: { id: 'kobe' } }]);
    await store.close();
    const again = openSqliteStore(file);
    expect(again.change()).toBe(1);
    expect(again.records()).toHaveLength(1);
    await again.close();
  });

  it('loses no acknowledged write when its process is killed, and leaves no half of one', async () => {
    let first = 0;
    for (let round = 0; round < 3; round++) {
      const numbers = await acknowledged(file, first, 100_000, 100);
      expect(numbers.length).toBeGreaterThanOrEqual(100);
      const store = openSqliteStore(file);
      const ids = new Set(store.records().map(({ id }) => id));
      await store.close();
      expect(numbers.filter((n) => !ids.has(`city-${n}`) || !ids.has(`target-${n}`))).toEqual([]);
      const cities = [...ids].filter((id) => id.startsWith('city-')).length;
      expect(ids.size).toBe(2 * cities);
      first += 100_000;
    }
  });

  it('sees what another process wrote, and refuses to write over it unseen', async () => {
    const store = openSqliteStore(file);
    await store.write([{ kind: 'city', id: 'kobe', owner: 'seed', body: { id: 'kobe' } }]);
    expect(await acknowledged(file, 1, 1)).toEqual([1]);
    expect(store.change()).toBe(2);
    expect(store.records().map(({ id }) => id)).toContain('city-1');
    const late = { kind: 'city', id: 'city-1', owner: 'me', body: {}, expect: 0 } as const;
    await expect(store.write([late])).rejects.toThrow(/at version 1.*expected 0/);
    await store.close();
  });

  it('lets two processes write one file at the same time, and loses nothing', async () => {
    await openSqliteStore(file).close();
    const [left, right] = await Promise.all([
      acknowledged(file, 0, 100),
      acknowledged(file, 1000, 100),
    ]);
    expect([left.length, right.length]).toEqual([100, 100]);
    const store = openSqliteStore(file);
    expect(store.change()).toBe(200);
    expect(store.records()).toHaveLength(400);
    await store.close();
  });

  it('answers readers while another process is in the middle of a write', async () => {
    const store = openSqliteStore(file);
    await store.write([{ kind: 'city', id: 'kobe', owner: 'seed', body: { id: 'kobe' } }]);
    const other = new Database(file);
    other.exec("begin immediate; update record set owner = 'other'");
    expect(store.records().map(({ owner }) => owner)).toEqual(['seed']);
    other.exec('commit');
    expect(store.records().map(({ owner }) => owner)).toEqual(['other']);
    other.close();
    await store.close();
  });

  it('says which file cannot be used, and why', () => {
    expect(() => openSqliteStore(join(folder, 'nowhere', 'x.db'))).toThrow(/nowhere/);
    writeFileSync(file, 'these are words, and no database at all'.repeat(100));
    expect(() => openSqliteStore(file)).toThrow(file);
  });

  it("leaves another program's database alone", () => {
    const other = new Database(file);
    other.exec('create table theirs (x)');
    other.close();
    expect(() => openSqliteStore(file)).toThrow(/another program/);
  });

  it('refuses a file of a newer version', () => {
    const store = openSqliteStore(file);
    void store.close();
    const newer = new Database(file);
    newer.exec('pragma user_version = 99');
    newer.close();
    expect(() => openSqliteStore(file)).toThrow(/newer version/);
  });
});
