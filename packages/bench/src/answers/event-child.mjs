/**
 * Runs in a process of its own: processor time of the first and of the ready answer of events with 200 sessions,
 * without a network. Each first answer is that of another event.
 */
import { createApp } from '@climate-embed/server/app';
import { createMemoryStore } from '@climate-embed/server/store/memory';
import { SAMPLE_DAY } from '../data/sample-day.mjs';
import { programmeId, sampleEvents } from '../data/sample-events.mjs';
import { timeOf } from './cpu-time.mjs';

const AGAIN = 20_000;

process.once('message', async ({ form, rounds }) => {
  const store = createMemoryStore();
  await store.write(sampleEvents(0, rounds));
  const app = createApp({ store, now: () => SAMPLE_DAY });
  app.lookup('GET', '/v1/cities.json');
  const results = [];
  for (let number = 1; number <= rounds; number += 1) {
    const path = `/v1/events/${programmeId(200, number)}.${form}`;
    const ask = () => app.lookup('GET', path);
    const first = timeOf(ask, 1);
    const answer = ask();
    if (answer?.status !== 200 || !answer.body?.length)
      throw new Error(`${path} was answered with ${answer?.status}.`);
    results.push({ first, again: timeOf(ask, AGAIN), bytes: answer.body.length });
  }
  process.send(results, () => process.disconnect());
});
