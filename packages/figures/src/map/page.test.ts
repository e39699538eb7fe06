import fc from 'fast-check';
import { expect, it } from 'vitest';

import { listPage } from './page.js';

const keysTo = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, at) => at);

it('gives the nearest page there is', () => {
  const keys = keysTo(1001);
  expect(listPage(keys, 3)).toMatchObject({ page: 3, pages: 3, keys: Uint32Array.of(1000) });
  for (const page of [9, 1e9, Infinity]) expect(listPage(keys, page).page).toBe(3);
  for (const page of [0, -2, NaN]) expect(listPage(keys, page).page).toBe(1);
  expect(listPage(keysTo(0), 1)).toMatchObject({ page: 1, pages: 1, keys: new Uint32Array() });
});

it('shows everybody once over all pages', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, rows) => {
      const { pages } = listPage(keysTo(count), 1, rows);
      const all = Array.from({ length: pages }, (_, at) => [
        ...listPage(keysTo(count), at + 1, rows).keys,
      ]);
      expect(all.flat()).toEqual([...keysTo(count)]);
    }),
  );
});
