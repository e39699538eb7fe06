/** What a city's emissions cost the server to answer, first and again, by their length and form. */
import { nodeBundle } from '../bundle.mjs';
import { leastOf } from '../rounds.mjs';
import { runChild } from '../run-child.mjs';

/**
 * @returns `{ steps, form, first, again, bytes }[]`: the least of all rounds, microseconds of processor time, and bytes
 * before packing. `cold` is the very first answer of a fresh process.
 */
export async function measureAnswers({ rounds }) {
  const file = await nodeBundle('answer-child', `import './answers/answer-child.mjs';`);
  const results = [];
  for (const steps of [30, 3000]) {
    const all = await runChild(file, [], { steps, rounds });
    for (const form of ['json', 'csv', 'svg']) {
      const own = all.filter((result) => result.form === form);
      results.push({ steps, form, cold: own[0].first, ...leastOf(own) });
    }
  }
  return results;
}
