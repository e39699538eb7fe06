import { endpoints, files } from '@climate-embed/schema';
import { expect, it } from 'vitest';
import { pageAt } from './.vitepress/testing/pages.js';

const page = pageAt('docs/api.md').text;
const listed = [...page.matchAll(/^\| `(\/v1\/[^`]+)`/gm)].map(([, path]) => path!);

it('lists every address of the contract, and no other', () => {
  const paths = Object.values({ ...endpoints, ...files }).map(({ path }) => path);
  expect(listed.sort()).toEqual([...paths].sort());
});
