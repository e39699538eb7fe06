/**
 * A stranger's project outside the repository, with our packages as packed. Nothing is downloaded: each
 * package's declared dependencies are linked from this workspace, and only those, so that one which is
 * used but not declared fails here as it would for the stranger.
 */
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';
import { unpack } from './pack.mjs';

const ours = (name) => name.startsWith('@climate-embed/');

function link(name, from, into) {
  const target = realpathSync(join(from, 'node_modules', name));
  const path = join(into, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}

/** Peers are the stranger's to install; optional ones are left out unless they are asked for. */
function peers({ peerDependencies = {}, peerDependenciesMeta = {} }, optional) {
  const names = Object.keys(peerDependencies);
  return names.filter((name) => optional || !peerDependenciesMeta[name]?.optional);
}

/**
 * Makes the project; `tarballs` maps a folder name to its tarball, `optionalPeers` says whether this
 * stranger has installed them (zod). Resolves to the folder and the packed manifests by folder name.
 */
export async function makeConsumer(tarballs, { optionalPeers }) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'climate-consumer-')));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const manifests = {};
  for (const [name, tarball] of Object.entries(tarballs)) {
    const into = join(folder, 'node_modules', '@climate-embed', name);
    const manifest = await unpack(tarball, into);
    manifests[name] = manifest;
    const wanted = [...Object.keys(manifest.dependencies ?? {}), ...peers(manifest, optionalPeers)];
    for (const dependency of wanted)
      if (!ours(dependency)) link(dependency, join(root, 'packages', name), into);
  }
  return { folder, manifests };
}
