import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Plugin } from 'vite';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/** The folder of the package that a module belongs to. */
function packageOf(module: string): string | undefined {
  for (let folder = dirname(module); folder.includes('node_modules'); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  return undefined;
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${text}`;
}

/** Puts the notices of what others wrote beside the files that hold it, as their licences ask. */
export function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules)
              .filter(([, { renderedLength }]) => renderedLength > 0)
              .map(([id]) => id)
          : [],
      );
      const folders = new Set(modules.flatMap((id) => packageOf(id) ?? []));
      const notices = [...folders].map(noticeOf).sort();
      const source = `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
      if (notices.length === 0) this.error('Nothing of others is found: mend vite-licences.ts.');
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 6);
      this.emitFile({ type: 'asset', fileName: `embed/licences-${hash}.txt`, source });
    },
  };
}
