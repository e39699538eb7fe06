import { check, type Declaration, partner, type Partner, pathOf } from '@climate-embed/schema';
import { getIssues } from '@placemarkio/check-geojson';
import { beforeAll, describe, expect, it } from 'vitest';

import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import type { RecordKind } from '../store/store.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
let profiles: readonly Partner[];
beforeAll(async () => {
  const store = createMemoryStore();
  await seedStore(store);
  test = await openTestApp({ store });
  const ids = idsOf('partner');
  profiles = await Promise.all(
    ids.map((id) => test.json<Partner>(pathOf(partner.path, { partner: id }))),
  );
});

const idsOf = (kind: RecordKind): string[] =>
  test.store.records().flatMap((record) => (record.kind === kind ? [record.id] : []));

describe('the partners that came with the program', () => {
  it('are answered in the shape of the contract, each with its sources', () => {
    expect(profiles.length).toBeGreaterThan(40);
    for (const profile of profiles) {
      expect(check(partner.response, profile)).toEqual([]);
      expect(profile.sources.map(({ id }) => id)).toEqual(
        expect.arrayContaining([...profile.sourceIds]),
      );
    }
  });

  it('lose nothing on the way into answers', () => {
    const told = (of: (profile: Partner) => readonly string[]): string[] =>
      [...new Set(profiles.flatMap(of))].sort();
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    expect(told(({ relationships }) => ids(relationships))).toEqual(idsOf('relationship'));
    expect(
      told(({ id, activities, contributions, needs }) =>
        ids([...activities, ...contributions, ...needs]).map((line) => `${id}/${line}`),
      ),
    ).toEqual(idsOf('profile-line'));
    expect(profiles.flatMap(({ names }) => names)).toHaveLength(idsOf('partner-name').length);
    // What names nobody, as the Paris Agreement in a concept note, has no partner to be told with.
    const ofSomebody = test.store
      .records()
      .flatMap(({ kind, id, body }) =>
        kind === 'declaration' && (body as Declaration).partnerIds.length > 0 ? [id] : [],
      );
    expect(told(({ declarations }) => ids(declarations))).toEqual(ofSomebody);
  });

  it('are a valid layer for maps', async () => {
    const layer = await (await test.ask('/v1/partners.geojson')).text();
    expect(getIssues(layer)).toEqual([]);
    expect(layer).toContain('GeoNames');
  });
});
