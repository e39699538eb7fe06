/**
 * Runs in a process of its own: the processor time of asking for an answer of 100 kB and parsing it, and of
 * checking it by the SDK's guard and by zod. Started with `jitless` zod builds no code at run time, as under a
 * strict Content Security Policy.
 */
import { check, endpoints, fits } from '@climate-embed/schema';
import * as z from 'zod';

const shape = endpoints.progressBatch.response;

const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of processor time that one call of `work` takes. */
async function timeOf(work, times) {
  const before = now();
  for (let index = 0; index < times; index += 1) await work();
  return (now() - before) / times;
}

process.once('message', async ({ url, rounds }) => {
  z.config({ jitless: process.argv.includes('jitless') });
  // Loaded after the setting: zod decides when a schema is made.
  const { progressBatch } = await import('@climate-embed/schema/zod');
  const text = await (await fetch(url)).text();
  const value = JSON.parse(text);
  if (
    !fits(shape, value) ||
    check(shape, value).length > 0 ||
    !progressBatch.safeParse(value).success
  )
    throw new Error('The sample answer does not fit the contract.');
  const works = {
    fetchAndParse: [async () => (await fetch(url)).json(), 20],
    parse: [() => JSON.parse(text), 100],
    fits: [() => fits(shape, value), 100],
    check: [() => check(shape, value), 100],
    zod: [() => progressBatch.parse(value), 50],
  };
  const results = [];
  for (let round = 0; round < rounds; round += 1) {
    const result = {};
    for (const [name, [work, times]] of Object.entries(works))
      result[name] = await timeOf(work, times);
    results.push(result);
  }
  process.send({ bytes: Buffer.byteLength(text), rounds: results }, () => process.disconnect());
});
