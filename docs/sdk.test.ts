import { runInThisContext } from 'node:vm';
import * as mocks from '@climate-embed/mocks';
import * as schema from '@climate-embed/schema';
import * as sdk from '@climate-embed/sdk';
import { readSeed } from '@climate-embed/server/node';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageAt } from './.vitepress/testing/pages.js';

const PACKAGES: Readonly<Record<string, object>> = {
  '@climate-embed/mocks': mocks,
  '@climate-embed/schema': schema,
  '@climate-embed/sdk': sdk,
};

const blocks = [...pageAt('docs/sdk.md').text.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(
  ([, code]) => code!,
);

/** What the comments say will be printed. */
const promised = blocks.flatMap((code) =>
  [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line!),
);

/** The page as one script that prints to `console.log` of its own and imports from `packages`. */
const script = `(async (packages, console) => {
${blocks
  .join('\n')
  .replaceAll(/^import (\{[^}]+\}) from '([^']+)';$/gm, `const $1 = packages['$2'];`)}
})`;

const api = mocks.createMockApi({ records: readSeed(), now: () => Date.UTC(2026, 10, 21) });
const server = setupServer(...api.handlers);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

it('prints what the page says, from the seed that is shipped', async () => {
  expect(blocks.length).toBeGreaterThan(7);
  const printed: string[] = [];
  const run = runInThisContext(script, { filename: 'docs/sdk.md' }) as (
    packages: object,
    console: { log(...parts: unknown[]): void },
  ) => Promise<void>;
  await run(PACKAGES, { log: (...parts) => void printed.push(parts.join(' ')) });
  expect(printed).toEqual(promised);
});

it('asks for three cities in one request where it says so', () => {
  expect(api.requests).toContain('/v1/progress/kitakyushu,kobe,toyama.json');
});
