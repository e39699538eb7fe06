/** Packs every public package as it would be published, and reads the tarballs back. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command, said } from '../command.mjs';
import { root } from '../root.mjs';

/** Folder names of the packages that are published. */
export function publicPackages(folder = root) {
  return readdirSync(join(folder, 'packages')).filter((name) => {
    try {
      const text = readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8');
      return JSON.parse(text).private !== true;
    } catch {
      return false;
    }
  });
}

/** Packs `packages/<name>` with pnpm, which drops the source condition and fills in versions. */
export async function pack(name, destination) {
  rmSync(join(destination, name), { recursive: true, force: true });
  mkdirSync(join(destination, name), { recursive: true });
  const outcome = await command('pnpm', ['pack', '--pack-destination', join(destination, name)], {
    cwd: join(root, 'packages', name),
  });
  const tarball = readdirSync(join(destination, name)).find((file) => file.endsWith('.tgz'));
  if (outcome.code !== 0 || !tarball)
    throw new Error(`pnpm pack in packages/${name}: ${said(outcome)}`);
  return join(destination, name, tarball);
}

/** Unpacks a tarball into a folder, without the `package/` that it starts with. */
export async function unpack(tarball, folder) {
  mkdirSync(folder, { recursive: true });
  const outcome = await command('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  if (outcome.code !== 0) throw new Error(`tar -xzf ${tarball}: ${said(outcome)}`);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The paths in a tarball, without the `package/` that each starts with. */
export async function listed(tarball) {
  const outcome = await command('tar', ['-tzf', tarball]);
  if (outcome.code !== 0) throw new Error(`tar -tzf ${tarball}: ${said(outcome)}`);
  return outcome.stdout
    .split('\n')
    .filter(Boolean)
    .map((path) => path.replace(/^package\//, ''));
}
