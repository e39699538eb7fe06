/**
 * Runs in a process of its own: processor time of the first and of the ready answer of emissions, without a network.
 * Each first answer is that of another city, so that nothing is known of it but the snapshot of the store.
 */
import { createApp } from '@climate-embed/server/app';
import { createMemoryStore } from '@climate-embed/server/store/memory';
import { SAMPLE_DAY } from '../data/sample-day.mjs';
import { chartId, sampleEmissions } from '../data/sample-emissions.mjs';
import { timeOf } from './cpu-time.mjs';

const FORMS = ['json', 'csv', 'svg'];
const AGAIN = 20_000;

process.once('message', async ({ steps, rounds }) => {
  const store = createMemoryStore();
  await store.write(sampleEmissions(steps, rounds * FORMS.length));
  const app = createApp({ store, now: () => SAMPLE_DAY });
  app.lookup('GET', '/v1/cities.json');
  const results = [];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, form] of FORMS.entries()) {
      const city = chartId(steps, round * FORMS.length + index + 1);
      const path = `/v1/cities/${city}/emissions.${form}`;
      const ask = () => app.lookup('GET', path);
      const first = timeOf(ask, 1);
      const { body } = ask();
      if (!body?.length) throw new Error(`${path} was not answered.`);
      results.push({ form, first, again: timeOf(ask, AGAIN), bytes: body.length });
    }
  process.send(results, () => process.disconnect());
});
