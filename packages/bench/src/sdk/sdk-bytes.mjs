/** What the SDK adds to a bundle, beside asking by hand and checking with zod. Minified, gzip -9. */
import { browserBundles } from '../bundle.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';

const SCHEMA = `'@climate-embed/schema'`;

const ENTRIES = {
  'fetch by hand, nothing checked': `export const progress = async (id) => {
    const response = await fetch('https://data.example/v1/cities/' + id + '/progress.json');
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };`,
  'our SDK, one endpoint, checked': `import { connect, send } from '@climate-embed/sdk';
    import { progress } from ${SCHEMA};
    const client = connect({ baseUrl: 'https://data.example' });
    export const ask = (id) => send(client, progress, { id });`,
  'our SDK, everything': `export * from '@climate-embed/sdk'; export { endpoints, check } from ${SCHEMA};`,
  'zod alone, one answer': `import { progress } from '@climate-embed/schema/zod';
    export const parse = (value) => progress.parse(value);`,
};

/** @returns `{ name, first, lazy }[]`; `lazy` is loaded only when an answer is refused or wrong. */
export async function measureSdkBytes() {
  return Promise.all(
    Object.entries(ENTRIES).map(async ([name, contents]) => {
      const { first, lazy } = await browserBundles(contents);
      return { name, first: sumOf(first.map(sizeOf)), lazy: sumOf(lazy.map(sizeOf)) };
    }),
  );
}

const sizeOf = (bytes) => sizesOf(bytes);
