/** The packages as they would be published: packed, linted, and used by a stranger's project. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, said } from '../command.mjs';
import { makeConsumer } from '../packed/consumer.mjs';
import { contentFaults } from '../packed/contents.mjs';
import { listed, pack, publicPackages } from '../packed/pack.mjs';
import { smokeOperator, smokeReader } from '../packed/smoke.mjs';
import { root } from '../root.mjs';

const destination = join(root, '.cache', 'packed');

async function tool(name, args) {
  const outcome = await command(name, args);
  return outcome.code === 0 ? undefined : said(outcome);
}

/** attw has nothing to say about files without types; the manifest is one. */
const attwFlags = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji'];

async function lintPackage(name, tarball, manifest) {
  const faults = contentFaults(await listed(tarball), manifest);
  const data = Object.keys(manifest.exports).filter((key) => key.endsWith('.json'));
  const skipped = data.length > 0 ? ['--exclude-entrypoints', ...data] : [];
  const messages = {
    contents: faults.join('\n') || undefined,
    publint: await tool('publint', ['run', tarball, '--strict']),
    attw: await tool('attw', [tarball, ...attwFlags, ...skipped]),
  };
  return Object.entries(messages).map(([check, message]) => ({
    name: `${name}: ${check}`,
    ...(message && { message }),
  }));
}

/** The packages that go into a page; the rest is for who runs the API or tests against it. */
const forReaders = ['schema', 'accounting', 'figures', 'sdk', 'widgets', 'react'];

async function use(tarballs, options, smoke) {
  const consumer = await makeConsumer(tarballs, options);
  try {
    return { results: await smoke(consumer), manifests: consumer.manifests };
  } finally {
    rmSync(consumer.folder, { recursive: true, force: true });
  }
}

export async function run() {
  const tarballs = {};
  for (const name of publicPackages()) tarballs[name] = await pack(name, destination);
  const entries = Object.entries(tarballs);
  const pages = Object.fromEntries(entries.filter(([name]) => forReaders.includes(name)));
  const reader = await use(pages, { optionalPeers: false }, smokeReader);
  const operator = await use(tarballs, { optionalPeers: true }, smokeOperator);
  const linted = [];
  for (const [name, tarball] of entries)
    linted.push(...(await lintPackage(name, tarball, operator.manifests[name])));
  return [...linted, ...reader.results, ...operator.results];
}
