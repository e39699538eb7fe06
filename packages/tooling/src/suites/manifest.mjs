/** custom-elements.json: complete, true to the sources, and nothing private in it. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { elementFaults, elementsOf } from '../manifest/faults.mjs';
import { root } from '../root.mjs';

const widgets = join(root, 'packages/widgets');

/** What a module brings in from beside it, at once or later. */
const imported = /\b(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g;

/** What all elements on a surface have, and one does without. */
const leftOut = { 'climate-partner': ['part="details"'] };

/** The text of a module and of all that it reaches, but for what draws into a root of its own: no page gets there. */
function textFrom(path, seen = new Set()) {
  if (seen.has(path)) return '';
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  if (text.includes('.attachShadow(')) return '';
  const others = [...text.matchAll(imported)].map(([, to]) => join(dirname(path), `${to}.ts`));
  return [text, ...others.map((other) => textFrom(other, seen))].join('\n');
}

export function run() {
  const manifest = JSON.parse(readFileSync(join(widgets, 'custom-elements.json'), 'utf8'));
  return elementsOf(manifest).map(({ path, entry }) => {
    const text = textFrom(join(widgets, path));
    const unused = leftOut[entry.tagName] ?? [];
    const source = unused.reduce((rest, part) => rest.replaceAll(part, ''), text);
    const faults = elementFaults(entry, source);
    const name = `<${entry.tagName}>`;
    return faults.length > 0 ? { name, message: faults.join('\n') } : { name };
  });
}
