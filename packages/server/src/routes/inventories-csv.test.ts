import { type Breakdown, type City, endpoints, files, pathOf } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { importFilesSync, NOTHING_KNOWN } from '../import/index.js';
import { createMemoryStore } from '../store/memory/index.js';
import { fixture, fixtureRecords } from '../testing/fixture-records.js';
import { openTestApp } from '../testing/test-app.js';

const entries: Breakdown['entries'] = [
  { code: 'industry', gpc: 'I.3.1', scope: '1', gas: 'CO2e', activity: 'Diesel', value: 10 },
  { code: 'residential', keys: ['IE', 'NE'], elsewhere: ['I.1.1', 'I.2.1'] },
  { code: 'waste', keys: ['NO'] },
];

describe('the table of a city’s inventories', () => {
  it('imports again with references, activities and the places of what is included elsewhere', async () => {
    const store = createMemoryStore();
    await store.write([
      ...fixtureRecords,
      fixture('breakdown', 'hillside-2020', {
        id: 'hillside-2020',
        cityId: 'hillside',
        period: { year: 2020, start: '2020-01-01', end: '2020-12-31' },
        scheme: 'kobe-statistics',
        gas: 'CO2e',
        method: 'inventory',
        entries,
        totals: [],
        sourceId: 'made-up',
      }),
    ]);
    const { ask, json } = await openTestApp({ store });
    const city = await json<City>(pathOf(endpoints.city.path, { id: 'hillside' }));
    expect(city.sources.map(({ id }) => id)).toEqual(['made-up']);
    const answer = await ask(pathOf(files.inventoriesCsv.path, { id: 'hillside' }));
    const { writes, report } = importFilesSync(
      [{ name: 'emissions.csv', bytes: new Uint8Array(await answer.arrayBuffer()) }],
      {
        ...NOTHING_KNOWN,
        cities: [{ id: 'hillside', name: { en: 'Hillside' }, country: 'JP' }],
        sourceIds: new Set(['made-up']),
      },
    );
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const again = writes.find(({ kind }) => kind === 'breakdown')?.body as Breakdown;
    const essence = (each: Breakdown['entries'][number]) => ({
      code: each.code,
      gpc: each.gpc,
      activity: each.activity,
      value: each.value,
      keys: each.keys,
      elsewhere: each.elsewhere,
    });
    expect(again.entries.map(essence)).toEqual(entries.map(essence));
  });
});
