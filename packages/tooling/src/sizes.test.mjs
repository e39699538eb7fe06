import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundleBytes } from './bundle-bytes.mjs';
import { gzipBytes } from './gzip-bytes.mjs';
import { judge, sizes } from './sizes.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-sizes-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  return gzipBytes(text);
}

const manifest = {
  'embed.ts': { file: 'embed.js', isEntry: true, dynamicImports: ['card.ts'] },
  'card.ts': { file: 'card.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'shared.js' },
  'more.ts': { file: 'more.js', imports: ['_shared.js'] },
  'en.ts': { file: 'en.js' },
  'ko.ts': { file: 'ko.js' },
};

it('adds static imports up, takes the heaviest language and leaves out what is there already', async () => {
  write('manifest.json', JSON.stringify(manifest));
  const embed = write('embed.js', 'embed');
  const card = write('card.js', 'the card');
  const shared = write('shared.js', 'shared by both');
  const more = write('more.js', 'a little more');
  write('en.js', 'x');
  const korean = write('ko.js', 'quite a few words and letters');
  const chunks = ['embed.ts', 'card.ts', '{language}.ts'];
  const budgets = [
    { name: 'loader', bytes: embed, chunks: ['embed.ts'] },
    { name: 'card', bytes: embed + card + shared + korean - 1, chunks },
    { name: 'later', bytes: more, chunks: ['more.ts'], beside: 'card' },
  ];
  const results = await sizes({ budgets, languages: ['en', 'ko'] }, folder);
  expect(results.map(({ message }) => message?.replace(/.*: /, ''))).toEqual([
    undefined,
    '1 B too many',
    undefined,
  ]);
  expect(results[1].files).toEqual(['embed.js', 'card.js', 'shared.js', 'ko.js']);
  expect(results[2].files).toEqual(['more.js']);
});

it('does not let a budget pass for a module that is not there', async () => {
  write('manifest.json', JSON.stringify(manifest));
  const budgets = [{ name: 'loader', bytes: 9, chunks: ['moved.ts'] }];
  await expect(sizes({ budgets, languages: ['en'] }, folder)).rejects.toThrow('has no "moved.ts"');
});

it('says when a budget has become loose, and refuses one that weighs nothing', () => {
  expect(judge({ name: 'a', bytes: 100 }, { bytes: 84 }).line).toContain('15 % below');
  expect(judge({ name: 'a', bytes: 100 }, { bytes: 86 }).line).not.toContain('15 % below');
  expect(judge({ name: 'a', bytes: 100 }, { bytes: 0 }).message).toContain('weighs nothing');
});

it('weighs what code loads at once apart from what it may fetch later', async () => {
  write('part.ts', `export const part = '${'abcdefghij'.repeat(20)}';`);
  const eager = await bundleBytes(`export { part } from './part.ts';`, folder);
  const lazy = await bundleBytes(`export const get = () => import('./part.ts');`, folder);
  expect(eager.later).toBe(0);
  expect(lazy.later).toBeGreaterThan(0);
  expect(lazy.first).toBeGreaterThan(0);
});
