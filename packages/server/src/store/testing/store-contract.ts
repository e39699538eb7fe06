import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ConflictError } from '../conflict-error.js';
import type { RecordWrite, Store } from '../store.js';

const kobe: RecordWrite = {
  kind: 'city',
  id: 'kobe',
  owner: 'seed',
  body: { id: 'kobe', name: { en: 'Kobe', ja: '神戸市' } },
};
const toyama: RecordWrite = { kind: 'city', id: 'toyama', owner: 'seed', body: { id: 'toyama' } };

/** What every store does, whatever it is made of. `open` gives an empty one. */
export function storeContract(name: string, open: () => Store | Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    it('is empty at first', () => {
      expect(store.change()).toBe(0);
      expect(store.records()).toEqual([]);
    });

    it('gives back what was written, with owner, version and change', async () => {
      expect(await store.write([kobe])).toBe(1);
      expect(store.records()).toEqual([{ ...kobe, version: 1, change: 1 }]);
    });

    it('keeps text of any script as it came', async () => {
      const body = { note: '울산 – Улаанбаатар 上海 "quoted" \\ \n\u2028 👩‍🚀' };
      await store.write([{ ...kobe, body }]);
      expect(store.records()[0]!.body).toEqual(body);
    });

    it('orders records by kind and id, however they came', async () => {
      await store.write([toyama, { ...kobe, kind: 'source' }]);
      await store.write([kobe]);
      expect(store.records().map(({ kind, id }) => `${kind} ${id}`)).toEqual([
        'city kobe',
        'city toyama',
        'source kobe',
      ]);
    });

    it('raises the version with each write and leaves one record', async () => {
      await store.write([kobe]);
      await store.write([{ ...kobe, owner: 'operator', body: { id: 'kobe', note: 'new' } }]);
      expect(store.records()).toEqual([
        {
          kind: 'city',
          id: 'kobe',
          owner: 'operator',
          body: { id: 'kobe', note: 'new' },
          version: 2,
          change: 2,
        },
      ]);
    });

    it('gives all writes of one call one change number', async () => {
      await store.write([kobe, toyama]);
      expect(store.records().map(({ change }) => change)).toEqual([1, 1]);
      expect(store.change()).toBe(1);
    });

    it('does not move when nothing is written', async () => {
      await store.write([kobe]);
      expect(await store.write([])).toBe(1);
      expect(store.change()).toBe(1);
    });

    it('does not see what the writer does to its object afterwards', async () => {
      const body = { id: 'kobe', tags: ['a'] };
      await store.write([{ ...kobe, body }]);
      body.tags.push('b');
      expect(store.records()[0]!.body).toEqual({ id: 'kobe', tags: ['a'] });
    });

    it('keeps an earlier list as it was', async () => {
      await store.write([kobe]);
      const before = store.records();
      await store.write([toyama]);
      expect(before).toHaveLength(1);
    });

    it('refuses a write that expects another version, naming both', async () => {
      await store.write([kobe]);
      const late = store.write([{ ...kobe, body: { late: true }, expect: 0 }]);
      await expect(late).rejects.toBeInstanceOf(ConflictError);
      await expect(late).rejects.toMatchObject({
        kind: 'city',
        id: 'kobe',
        expected: 0,
        found: 1,
      });
      expect(store.records()[0]!.body).toEqual(kobe.body);
    });

    it('takes a write that expects the version there is', async () => {
      await store.write([{ ...kobe, expect: 0 }]);
      await store.write([{ ...kobe, expect: 1 }]);
      expect(store.records()[0]!.version).toBe(2);
    });

    it('writes nothing at all when one of several writes is refused', async () => {
      await store.write([kobe]);
      await expect(
        store.write([toyama, { ...kobe, body: { late: true }, expect: 7 }]),
      ).rejects.toBeInstanceOf(ConflictError);
      expect(store.change()).toBe(1);
      expect(store.records()).toEqual([{ ...kobe, version: 1, change: 1 }]);
    });

    it('lets one of two racing writers win', async () => {
      const outcomes = await Promise.allSettled([
        store.write([{ ...kobe, owner: 'a', expect: 0 }]),
        store.write([{ ...kobe, owner: 'b', expect: 0 }]),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(store.records()).toHaveLength(1);
    });
  });
}
