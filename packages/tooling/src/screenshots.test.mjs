import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { screenshots } from './screenshots.mjs';

let folder;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-screenshots-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const page = (body) => `data:text/html,${encodeURIComponent(`<!doctype html><body>${body}`)}`;

/** Width and height of a PNG, from its header. */
function size(name) {
  const png = readFileSync(join(folder, `${name}.png`));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

it('takes a whole page or one element, and reports what the page complains of', async () => {
  const element = page('<p style="width:100px;height:40px;margin:0">x</p>');
  const list = [
    { name: 'whole', url: page('x'), width: 320, height: 200 },
    { name: 'part', url: element, width: 320, selector: 'p', waitFor: 'p', dark: true, lang: 'ko' },
    { name: 'broken', url: page('<script>throw new Error("no card")</script>'), width: 320 },
  ];
  const results = await screenshots('http://localhost', list, folder);
  expect(size('whole')).toEqual([640, 400]);
  expect(size('part')).toEqual([200, 80]);
  expect(results.map(({ complaints }) => complaints)).toEqual([[], [], ['no card']]);
});
