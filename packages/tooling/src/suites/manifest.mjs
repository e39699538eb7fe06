/** custom-elements.json: complete, true to the sources, and nothing private in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementFaults, elementsOf } from '../manifest/faults.mjs';
import { root } from '../root.mjs';

const widgets = join(root, 'packages/widgets');

/** What every element shares, beside its own folder. */
const shared = ['src/card-element.ts', 'src/element.ts', 'src/events', 'src/styles'];

function textUnder(path) {
  if (path.endsWith('.ts')) return /\.test(-d)?\.ts$/.test(path) ? '' : readFileSync(path, 'utf8');
  return readdirSync(path)
    .map((name) => textUnder(join(path, name)))
    .join('\n');
}

export function run() {
  const manifest = JSON.parse(readFileSync(join(widgets, 'custom-elements.json'), 'utf8'));
  return elementsOf(manifest).map(({ path, entry }) => {
    const folders = [dirname(path), ...shared];
    const source = folders.map((folder) => textUnder(join(widgets, folder))).join('\n');
    const faults = elementFaults(entry, source);
    const name = `<${entry.tagName}>`;
    return faults.length > 0 ? { name, message: faults.join('\n') } : { name };
  });
}
