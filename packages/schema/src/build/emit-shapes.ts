import type { Described, Entry } from './describe.js';

const SCALARS = {
  text: 's',
  number: 'n',
  integer: 'i',
  boolean: 'b',
  date: 'd',
  open: 's',
} as const;

const constantName = (id: string): string => `${id[0]!.toLowerCase()}${id.slice(1)}Shape`;

const fileName = (id: string): string =>
  id.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/**
 * Writes the shapes of named schemas, one file each, so that a bundler can leave a shape to the chunk that
 * uses it, and keeps none that no endpoint in use leads to.
 *
 * @param entries schemas with an id, by that id.
 * @returns file names within the generated folder, with their texts.
 */
export function emitShapes(entries: ReadonlyMap<string, Entry>): Map<string, string> {
  const files = new Map<string, string>();
  const write = (id: string, type: Described): void => {
    const path = `shapes/${fileName(id)}.ts`;
    if (files.has(path)) return;
    const uses = new Set<string>();
    const literal = (entry: Entry): string => {
      if (!entry.id || (entry.type.kind !== 'object' && entry.type.kind !== 'map'))
        return body(entry.type);
      write(entry.id, entry.type);
      uses.add(entry.id);
      return constantName(entry.id);
    };
    const body = (inner: Described): string => {
      if (inner.kind === 'list') return `[${literal(inner.of)}]`;
      if (inner.kind === 'map') return `{ '*': ${literal(inner.of)} }`;
      if (inner.kind === 'object') {
        const fields = [...inner.fields].map(
          ([key, field]) => `${field.optional ? `'${key}?'` : key}: ${literal(field)}`,
        );
        return `{ ${fields.join(', ')} }`;
      }
      return `'${SCALARS[inner.kind]}'`;
    };
    const text = body(type);
    const imports = [...uses].map(
      (use) => `import { ${constantName(use)} } from './${fileName(use)}.js';`,
    );
    files.set(
      path,
      [
        "import type { Shape } from '../../shape.js';",
        `import type { ${id} } from '../types.js';`,
        ...imports,
        '',
        `export const ${constantName(id)}: Shape<${id}> = ${text};`,
        '',
      ].join('\n'),
    );
  };
  for (const [id, entry] of entries) write(id, entry.type);
  const constants = [...files].map(([path, text]): string => {
    const [, name] = /export const (\w+)/.exec(text)!;
    return `export { ${name} } from './${path.replace('.ts', '.js')}';`;
  });
  return files.set('shapes.ts', `${constants.join('\n')}\n`);
}
