/** Our app behind our own door, over the memory store with sample cities; `log` writes the usual line a request. */
import { createApp } from '@climate-embed/server/app';
import { openLog, serve } from '@climate-embed/server/node';
import { createMemoryStore } from '@climate-embed/server/store/memory';
import { SAMPLE_DAY } from '../data/sample-day.mjs';
import { sampleCities } from '../data/sample-cities.mjs';
import { measured } from './measured.mjs';

measured(async () => {
  const store = createMemoryStore();
  await store.write(sampleCities(100));
  const app = createApp({ store, now: () => SAMPLE_DAY });
  const log = process.argv.includes('log') ? openLog('/dev/null') : undefined;
  const { port } = await serve({
    app,
    port: 0,
    host: '127.0.0.1',
    ...(log && { log: (line) => log.request(line) }),
  });
  return port;
});
