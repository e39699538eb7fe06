/** What an event of 200 sessions costs the server to answer, first and again, as JSON and as a calendar. */
import { nodeBundle } from '../bundle.mjs';
import { leastOf } from '../rounds.mjs';
import { runChild } from '../run-child.mjs';

const FORMS = ['json', 'ics'];

/** How many fresh processes tell the very first answer. */
const FRESH = 3;

/**
 * @returns `{ form, cold, first, again, bytes }[]`: microseconds of processor time, and bytes before packing. `cold` is
 * the very first answer of a fresh process with that event alone, the least of three; `first` and `again` the least of
 * as many events as there are rounds, in one process.
 */
export async function measureEventAnswers({ rounds }) {
  const file = await nodeBundle('event-child', `import './answers/event-child.mjs';`);
  const results = [];
  for (const form of FORMS) {
    const colds = [];
    for (let index = 0; index < FRESH; index += 1) {
      const [{ first }] = await runChild(file, [], { form, rounds: 1 });
      colds.push(first);
    }
    const all = await runChild(file, [], { form, rounds });
    results.push({ form, cold: Math.min(...colds), ...leastOf(all) });
  }
  return results;
}
