import { files, type Breakdown, type Inventory } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { createApp } from '../app/index.js';
import { createMemoryStore } from '../store/memory/index.js';
import { importFilesSync } from './index.js';
import type { KnownCity } from './city-finder.js';
import { bodiesOf, importAll, issuesOf, seedFiles } from './testing/csv-files.js';

const { writes } = importAll(...seedFiles());
const cities = writes.filter(({ kind }) => kind === 'city').map(({ body }) => body as KnownCity);
const known = {
  cities,
  sourceIds: new Set(writes.flatMap(({ kind, id }) => (kind === 'source' ? [id] : []))),
};

/** The table of a city as the API gives it. */
async function tableOf(city: string): Promise<Uint8Array> {
  const store = createMemoryStore();
  await store.write(writes);
  const app = createApp({ store, now: () => Date.parse('2026-11-21T00:00:00Z') });
  const path = files.inventoriesCsv.path.replace('{id}', city);
  const answer = await app.fetch(new Request(`https://example.org${path}`));
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

describe('the table of inventories that the API gives', () => {
  it.each(['seoul', 'kobe', 'gwangju', 'toyama', 'kitakyushu'])(
    'of %s imports again as it was',
    async (id) => {
      const bytes = await tableOf(id);
      const result = importFilesSync([{ name: `${id}-inventories.csv`, bytes }], known);
      expect(issuesOf(result.report)).toEqual([]);
      const entriesOf = (bodies: readonly object[]) =>
        (bodies as Breakdown[])
          .filter(({ cityId }) => cityId === id)
          .map(({ id: name, entries }) => [name, entries]);
      const totalsOf = (bodies: readonly object[]) =>
        (bodies as Inventory[])
          .filter(({ cityId }) => cityId === id)
          .map(({ id: name, value, computed, breakdownId }) => [name, value, computed, breakdownId])
          .sort();
      const seed = importAll(...seedFiles());
      expect(entriesOf(bodiesOf(result, 'breakdown'))).toEqual(
        entriesOf(bodiesOf(seed, 'breakdown')),
      );
      expect(totalsOf(bodiesOf(result, 'inventory'))).toEqual(
        totalsOf(bodiesOf(seed, 'inventory')),
      );
    },
  );
});
