import { city, progress } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { connect } from './connect.js';
import { send } from './send.js';
import { observedFetch } from './testing/observed-fetch.js';
import { sampleCity, sampleProgress } from './testing/sample.js';

const PATH = '/v1/cities/alpha/progress.json';
const baseUrl = 'https://data.example';

describe('requests under way', () => {
  it('are shared by all who ask the same address', async () => {
    const { fetch, paths } = observedFetch(() => Response.json(sampleProgress()));
    const client = connect({ baseUrl, fetch });
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => send(client, progress, { id: 'alpha' })),
    );
    expect(new Set(answers).size).toBe(1);
    expect(paths).toEqual([PATH]);
  });

  it('are forgotten once answered, so that the next to ask gets news', async () => {
    let verdict = 'off-track';
    const { fetch, paths } = observedFetch(() => Response.json(sampleProgress('alpha', verdict)));
    const client = connect({ baseUrl, fetch });
    expect((await send(client, progress, { id: 'alpha' })).verdict).toBe('off-track');
    verdict = 'achieved';
    expect((await send(client, progress, { id: 'alpha' })).verdict).toBe('achieved');
    expect(paths).toHaveLength(2);
  });

  it('are forgotten when they fail, and each who waited is told', async () => {
    let up = false;
    const { fetch, paths } = observedFetch(() =>
      up ? Response.json(sampleProgress()) : new TypeError('down'),
    );
    const client = connect({ baseUrl, fetch });
    const both = await Promise.allSettled([
      send(client, progress, { id: 'alpha' }),
      send(client, progress, { id: 'alpha' }),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    up = true;
    expect((await send(client, progress, { id: 'alpha' })).city.id).toBe('alpha');
    expect(paths).toHaveLength(2);
  });

  it('are not shared between addresses', async () => {
    const { fetch, paths } = observedFetch(({ url }) =>
      Response.json(url.endsWith('progress.json') ? sampleProgress() : sampleCity()),
    );
    const client = connect({ baseUrl, fetch });
    await Promise.all([
      send(client, progress, { id: 'alpha' }),
      send(client, city, { id: 'alpha' }),
    ]);
    expect(paths).toEqual([PATH, '/v1/cities/alpha.json']);
  });
});
