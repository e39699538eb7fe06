/** What checking an answer of 100 kB costs beside asking for it and parsing it, in Node. */
import { createServer } from 'node:http';
import { nodeBundle } from '../bundle.mjs';
import { openSampleApi } from '../data/sample-api.mjs';
import { sampleCities, sampleId } from '../data/sample-cities.mjs';
import { leastOf } from '../rounds.mjs';
import { runChild } from '../run-child.mjs';

const SIZE = 100_000;

/** The batch of progress answers that first reaches 100 kB. */
async function sampleAnswer() {
  const answer = await openSampleApi(sampleCities(100));
  for (let count = 1; count <= 100; count += 1) {
    const keys = Array.from({ length: count }, (_, index) => sampleId(index + 1));
    const { body } = await answer(`/v1/progress/${keys}.json`);
    if (body.length >= SIZE) return body;
  }
  throw new Error('A hundred sample cities make less than 100 kB.');
}

/**
 * @returns `{ bytes, fetchAndParse, parse, fits, check, zod, zodJitless }`: the least of all rounds in milliseconds
 * of processor time. `fits` is what the SDK runs on each answer, `check` what it runs on a bad one to say why.
 */
export async function measureValidation({ rounds }) {
  const body = await sampleAnswer();
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  try {
    const file = await nodeBundle('validation', `import './sdk/validation-child.mjs';`);
    const url = `http://127.0.0.1:${server.address().port}/`;
    const compiled = await runChild(file, [], { url, rounds });
    const jitless = await runChild(file, ['jitless'], { url, rounds });
    const both = leastOf([...compiled.rounds, ...jitless.rounds]);
    return {
      bytes: body.length,
      ...both,
      zod: leastOf(compiled.rounds).zod,
      zodJitless: leastOf(jitless.rounds).zod,
    };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
