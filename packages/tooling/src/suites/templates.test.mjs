import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../root.mjs';
import { analyze, isOnlyNothing } from './templates.mjs';

let folder;

beforeEach(() => {
  // Beside the widgets, so that lit can be found.
  folder = mkdtempSync(join(root, 'packages/widgets/node_modules/.templates-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const element = `import { LitElement, html } from 'lit';
export class Thing extends LitElement {
  static override properties = { count: { type: Number } };
  declare count: number;
}
customElements.define('x-thing', Thing);
declare global { interface HTMLElementTagNameMap { 'x-thing': Thing } }
`;

it('finds a wrong type, an unknown tag and an unknown attribute, and nothing where all is right', async () => {
  const bad = [
    '<x-thing .count=${"three"}></x-thing>',
    '<x-thin></x-thin>',
    '<x-thing cout="1"></x-thing>',
  ];
  const right = '<x-thing .count=${3} lang=${Math.random() > 1 ? "ko" : nothing}></x-thing>';
  writeFileSync(join(folder, 'thing.ts'), element);
  const template = (name, text) =>
    writeFileSync(
      join(folder, name),
      `import './thing.js';\nimport { html, nothing } from 'lit';\nexport const view = html\`${text}\`;\n`,
    );
  template('bad.ts', bad.join(''));
  template('right.ts', right);
  const found = await analyze(['bad.ts', 'right.ts'], folder);
  expect(found).toEqual([
    { name: 'bad.ts:3', message: expect.stringContaining('is not assignable to') },
    { name: 'bad.ts:3', message: expect.stringContaining('Unknown tag <x-thin>') },
    { name: 'bad.ts:3', message: expect.stringContaining('Unknown attribute') },
  ]);
});

it('lets nothing stand for no attribute, and only where the rest fits', () => {
  const says = (found, wanted) => `Type '${found}' is not assignable to '${wanted}'`;
  expect(isOnlyNothing(says('string | Symbol(undefined)', 'string'))).toBe(true);
  expect(isOnlyNothing(says('number | Symbol(undefined)', 'string'))).toBe(false);
  expect(isOnlyNothing(says('number', 'string'))).toBe(false);
});
