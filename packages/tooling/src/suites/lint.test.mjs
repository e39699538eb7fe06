import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../root.mjs';
import { lint } from './lint.mjs';

const config = join(root, '.oxlintrc.json');
const specimens = join(root, 'packages/tooling/fixtures/lint');
const { rules } = JSON.parse(readFileSync(config, 'utf8'));
const inForce = Object.keys(rules).filter((name) => rules[name] !== 'off');

let folder;
let messages;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'climate-lint-'));
  cpSync(specimens, folder, { recursive: true });
  const results = await lint([folder], ['--config', config]);
  messages = results.map(({ message }) => message).join('\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** `lit/attribute-names` is reported as `lit(attribute-names)`, `eqeqeq` as `eslint(eqeqeq)`. */
it.each(inForce)('%s fires on a bad file', (rule) => {
  expect(messages).toContain(`(${rule.split('/').at(-1)}):`);
});

it('has nothing to say about a clean file, and lets the one warning module warn', async () => {
  const clean = join(folder, 'clean');
  const file = join(clean, 'packages/widgets/src/warn-once.ts');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, 'export const warn = (text: string): void => console.warn(text);\n');
  expect(await lint([clean], ['--config', config])).toEqual([{ name: 'oxlint' }]);
});
