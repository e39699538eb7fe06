/** Uses the packed packages as strangers do: in plain Node, through a bundler, from TypeScript. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { command, said } from '../command.mjs';

/** The addresses a package can be imported by: code only, patterns left out. */
export function importable(manifest) {
  return Object.keys(manifest.exports ?? {})
    .filter((key) => !key.includes('*') && !key.endsWith('.json') && !key.endsWith('.css'))
    .map((key) => manifest.name + key.slice(1));
}

async function imports(folder, specifier) {
  const script = `await import(${JSON.stringify(specifier)})`;
  const outcome = await command(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    env: { NODE_OPTIONS: '' },
    timeout: 60_000,
  });
  const name = `import '${specifier}' in Node`;
  if (outcome.code !== 0) return { name, message: said(outcome) };
  const noise = said(outcome);
  return noise ? { name, message: `says something when it is imported: ${noise}` } : { name };
}

async function bundled(folder, code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

/** Tree shaking must keep the registration where it was asked for, and drop all where nothing was. */
async function bundles(folder) {
  const registered = await bundled(folder, `import '@climate-embed/widgets/progress/define';`);
  const registers = registered.includes('climate-progress') && /\bdefine\(/.test(registered);
  const unused = await bundled(
    folder,
    `import '@climate-embed/widgets'; import '@climate-embed/sdk';`,
  );
  const pure = unused.trim() === '';
  return [
    { name: 'a bundle of progress/define', ...(!registers && { message: 'registers no tag' }) },
    {
      name: 'a bundle that uses nothing',
      ...(!pure && { message: `keeps ${unused.length} characters: ${unused.slice(0, 300)}` }),
    },
  ];
}

const consumerCode = `import { createClient, isClimateError } from '@climate-embed/sdk';
import { progress } from '@climate-embed/schema';

const client = createClient({ baseUrl: 'https://example.org/v1/' });
type Anything<T> = 0 extends 1 & T ? true : false;
const typed: Anything<typeof client> = false;
const endpoint: Anything<typeof progress> = false;
export { isClimateError, typed, endpoint };
`;

/** The types hold by themselves: every declaration is checked, and zod is not there to lean on. */
async function types(folder) {
  writeFileSync(join(folder, 'consumer.ts'), consumerCode);
  const flags = '--noEmit --strict --target es2022 --module nodenext --lib es2022,dom,dom.iterable';
  const outcome = await command('tsc', [...flags.split(' '), '--types', '', 'consumer.ts'], {
    cwd: folder,
  });
  const name = 'types of the SDK without zod';
  return outcome.code === 0 ? [{ name }] : [{ name, message: said(outcome) }];
}

async function help(folder) {
  const path = join(folder, 'node_modules/@climate-embed/server/bin/climate-embed.mjs');
  const outcome = await command(process.execPath, [path, '--help'], {
    cwd: folder,
    timeout: 60_000,
  });
  const name = 'climate-embed --help';
  return outcome.code === 0 && outcome.stdout.includes('serve')
    ? [{ name }]
    : [{ name, message: said(outcome) || 'says nothing' }];
}

/** Runs each use and turns what it throws into its result. */
async function every(folder, uses) {
  const results = [];
  for (const use of uses) {
    try {
      results.push(...(await use(folder)));
    } catch (error) {
      results.push({ name: use.name, message: error.message });
    }
  }
  return results;
}

async function importsOf(folder, specifiers) {
  const results = [];
  for (const specifier of specifiers) results.push(await imports(folder, specifier));
  return results;
}

/** What a host page's developer does, without zod. */
export async function smokeReader({ folder, manifests }) {
  const specifiers = Object.values(manifests).flatMap(importable);
  const withoutZod = specifiers.filter((specifier) => !specifier.endsWith('/zod'));
  return [...(await importsOf(folder, withoutZod)), ...(await every(folder, [bundles, types]))];
}

/** What an operator does, with everything installed. */
export async function smokeOperator({ folder, manifests }) {
  const specifiers = [manifests.schema, manifests.server, manifests.mocks].flatMap(importable);
  return [...(await importsOf(folder, specifiers)), ...(await every(folder, [help]))];
}
