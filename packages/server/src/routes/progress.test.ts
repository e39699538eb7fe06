import type { Progress, ProgressBatch } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { total } from '../testing/fixture-records.js';
import { addresses, openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

describe('progress', () => {
  it('is measured against the target that the rules choose', async () => {
    const progress = await test.json<Progress>(addresses.progress);
    expect(progress.target?.id).toBe('harbour-2030');
    expect(progress.changePercent).toBe(-30);
    expect(progress.verdict).toBe('on-track');
    expect(progress.perPerson).toBe(2);
  });

  it('is measured against the target that the address names', async () => {
    expect((await test.json<Progress>(addresses.targetProgress)).target?.id).toBe('harbour-2050');
  });

  it('is said to be not assessable where there is no target', async () => {
    const progress = await test.json<Progress>('/v1/cities/riverside/progress.json');
    expect(progress).toMatchObject({ verdict: 'not-assessable', reason: 'no-target' });
  });

  it('says where to report an error only where the operator does', async () => {
    expect(await test.json(addresses.progress)).not.toHaveProperty('report');
    test = await openTestApp({ report: 'mailto:data@example.org' });
    expect(await test.json(addresses.progress)).toMatchObject({
      report: 'mailto:data@example.org',
    });
  });

  it('turns to the next target on the day after a target year has ended', async () => {
    let now = Date.UTC(2030, 11, 31, 23, 59);
    test = await openTestApp({ now: () => now });
    expect((await test.json<Progress>(addresses.progress)).target?.id).toBe('harbour-2030');
    now += 60_000;
    expect((await test.json<Progress>(addresses.progress)).target?.id).toBe('harbour-2050');
  });
});

describe('a batch', () => {
  it('holds exactly the bytes of the single answers', async () => {
    const single = await (await test.ask(addresses.progress)).text();
    const other = await (await test.ask(addresses.targetProgress)).text();
    expect(await (await test.ask(addresses.progressBatch)).text()).toBe(
      `{"items":[{"key":"harbour","progress":${single}},{"key":"harbour:harbour-2050","progress":${other}}]}`,
    );
  });

  it('answers each key for itself', async () => {
    const { items } = await test.json<ProgressBatch>(
      '/v1/progress/atlantis,harbour,harbour:x.json',
    );
    expect(items.map(({ key, status }) => [key, status])).toEqual([
      ['atlantis', 404],
      ['harbour', undefined],
      ['harbour:x', 404],
    ]);
    expect(items[0]!.detail).toMatch('/v1/cities.json');
    expect(items[1]!.progress?.city.id).toBe('harbour');
    expect(items[2]!.detail).toMatch('harbour-2030');
  });

  it('sorts keys and answers each once', async () => {
    const { items } = await test.json<ProgressBatch>(
      '/v1/progress/riverside,harbour,riverside.json',
    );
    expect(items.map(({ key }) => key)).toEqual(['harbour', 'riverside']);
  });

  it('changes its tag with the data of any of its cities', async () => {
    const before = (await test.ask(addresses.progressBatch)).headers.get('etag');
    await test.store.write([total('harbour', 2025, 650)]);
    expect((await test.ask(addresses.progressBatch)).headers.get('etag')).not.toBe(before);
  });

  it.each([
    ['an empty key', 'harbour,,riverside', '""'],
    ['two targets in a key', 'a:b:c', 'a:b:c'],
    ['a missing target', 'harbour:', 'harbour:'],
    ['101 keys', Array.from({ length: 101 }, (_, n) => `c${n}`).join(), '101 keys'],
  ])('refuses %s', async (_, keys, named) => {
    const { status, detail } = await test.problem(`/v1/progress/${keys}.json`);
    expect(status).toBe(400);
    expect(detail).toContain(named);
  });

  it('takes 100 keys', async () => {
    const keys = Array.from({ length: 100 }, (_, n) => `c${n}`).join();
    expect((await test.json<ProgressBatch>(`/v1/progress/${keys}.json`)).items).toHaveLength(100);
  });

  it('is not there where the API plays a folder of files', async () => {
    test = await openTestApp({ live: false });
    expect((await test.problem(addresses.progressBatch)).status).toBe(404);
    expect((await test.ask(addresses.progress)).status).toBe(200);
  });
});
