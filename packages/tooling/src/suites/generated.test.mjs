import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drift } from './generated.mjs';

let folder;
let made;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'climate-generated-'));
  made = join(folder, 'packages/schema/src/generated');
  mkdirSync(made, { recursive: true });
  const script = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('src/generated/a.ts', import.meta.url), 'new');`;
  writeFileSync(join(folder, 'packages/schema/generate.mjs'), script);
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is content where generating changes nothing', async () => {
  writeFileSync(join(made, 'a.ts'), 'new');
  expect(await drift('schema', folder)).toEqual([{ name: 'schema' }]);
});

it('finds a committed file that is out of step, and leaves it as it was', async () => {
  writeFileSync(join(made, 'a.ts'), 'old');
  const [{ name, message }] = await drift('schema', folder);
  expect(name).toBe('packages/schema/src/generated/a.ts');
  expect(message).toContain('out of step');
  expect(readFileSync(join(made, 'a.ts'), 'utf8')).toBe('old');
});

it('looks into folders of one part of a package too', async () => {
  const part = join(folder, 'packages/schema/src/part/generated');
  mkdirSync(part, { recursive: true });
  writeFileSync(join(made, 'a.ts'), 'new');
  writeFileSync(join(part, 'b.ts'), 'old');
  const script = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('src/part/generated/b.ts', import.meta.url), 'new');`;
  writeFileSync(join(folder, 'packages/schema/generate.mjs'), script);
  const [{ name }] = await drift('schema', folder);
  expect(name).toBe('packages/schema/src/part/generated/b.ts');
  expect(readFileSync(join(part, 'b.ts'), 'utf8')).toBe('old');
});

it('passes a failing generator on', async () => {
  writeFileSync(join(folder, 'packages/schema/generate.mjs'), 'throw new Error("no noun")');
  const [{ message }] = await drift('schema', folder);
  expect(message).toContain('no noun');
});
