/** The real app over the memory store, filled with samples. */
import { importBundled } from '../bundle.mjs';
import { SAMPLE_DAY } from './sample-day.mjs';

/**
 * @param writes what the store is filled with.
 * @returns `answer(path)`, which gives `{ status, type, body, headers }`.
 */
export async function openSampleApi(writes) {
  const { createApp, createMemoryStore } = await importBundled(
    'sample-api',
    `export { createApp } from '@climate-embed/server/app';
     export { createMemoryStore } from '@climate-embed/server/store/memory';`,
  );
  const store = createMemoryStore();
  await store.write(writes);
  const app = createApp({ store, now: () => SAMPLE_DAY });
  return async function answer(path) {
    const response = await app.fetch(new Request(`http://sample.example${path}`));
    return {
      status: response.status,
      type: response.headers.get('content-type') ?? 'application/octet-stream',
      body: Buffer.from(await response.arrayBuffer()),
      headers: { 'cache-control': response.headers.get('cache-control') ?? 'no-store' },
    };
  };
}
