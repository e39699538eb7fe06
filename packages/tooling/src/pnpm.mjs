/**
 * The pnpm that package.json's `packageManager` names, fetched once through npm into `.cache/`:
 * a fresh clone needs nothing but Node and npm. Also a command: `node packages/tooling/src/pnpm.mjs check`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './is-main.mjs';
import { root } from './root.mjs';

const windows = process.platform === 'win32';

/** The version wanted, as `packageManager` writes it: `pnpm@12.21.0` gives `12.21.0`. */
export function wantedVersion(folder = root) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [, version] = /^pnpm@(\d+\.\d+\.\d+)/.exec(manifest.packageManager ?? '') ?? [];
  if (!version) throw new Error('package.json names no "packageManager": "pnpm@x.y.z"');
  return version;
}

/**
 * The folder whose `node_modules/.bin` holds pnpm; installs it there first where it is missing. The
 * install happens in a folder beside it and is then moved, so that one cut short leaves nothing behind.
 */
export function pnpmFolder() {
  const version = wantedVersion();
  const folder = join(root, '.cache', `pnpm-${version}`);
  if (existsSync(join(folder, 'node_modules'))) return folder;
  const making = `${folder}.making-${process.pid}`;
  mkdirSync(making, { recursive: true });
  writeFileSync(join(making, 'package.json'), '{"private":true}\n');
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync(
    'npm',
    ['install', '--prefix', making, ...flags, `pnpm@${version}`],
    { stdio: ['ignore', 'inherit', 'inherit'], cwd: making, shell: windows },
  );
  if (status !== 0) {
    rmSync(making, { recursive: true, force: true });
    const why = error ? error.message : `npm ended with ${status}`;
    throw new Error(`pnpm ${version} could not be installed (${why}). Is the network there?`);
  }
  try {
    renameSync(making, folder);
  } catch (cause) {
    // Another process was first: its copy is as good as ours.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(folder, 'node_modules'))) throw cause;
  }
  return folder;
}

/** The environment in which scripts find the workspace's commands and this very pnpm. */
export function scriptEnvironment(env = process.env) {
  const bins = [join(root, 'node_modules', '.bin'), join(pnpmFolder(), 'node_modules', '.bin')];
  return { ...env, PATH: [...bins, env.PATH].join(delimiter) };
}

/** Runs pnpm from the top folder and returns its exit code. `options` go to `spawnSync`. */
export function pnpm(args, { env, ...options } = {}) {
  const { status, error } = spawnSync('pnpm', args, {
    stdio: 'inherit',
    cwd: root,
    shell: windows,
    env: scriptEnvironment({ ...process.env, ...env }),
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

if (isMain(import.meta.url)) process.exit(pnpm(process.argv.slice(2)));
