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

/**
 * Writes the shapes of named schemas as one constant each, dependencies first, so that a bundler keeps
 * only those that an endpoint in use leads to.
 *
 * @param entries schemas with an id, by that id.
 * @returns the text of generated/shapes.ts.
 */
export function emitShapes(entries: ReadonlyMap<string, Entry>): string {
  const written = new Map<string, string>();
  const literal = (entry: Entry): string => {
    if (entry.id && (entry.type.kind === 'object' || entry.type.kind === 'map')) {
      write(entry.id, entry.type);
      return constantName(entry.id);
    }
    return body(entry.type);
  };
  const body = (type: Described): string => {
    if (type.kind === 'list') return `[${literal(type.of)}]`;
    if (type.kind === 'map') return `{ '*': ${literal(type.of)} }`;
    if (type.kind === 'object') {
      const fields = [...type.fields].map(
        ([key, field]) => `${field.optional ? `'${key}?'` : key}: ${literal(field)}`,
      );
      return `{ ${fields.join(', ')} }`;
    }
    return `'${SCALARS[type.kind]}'`;
  };
  const write = (id: string, type: Described): void => {
    if (written.has(id)) return;
    const text = body(type);
    written.set(id, `export const ${constantName(id)}: Shape<types.${id}> = ${text};`);
  };
  for (const [id, entry] of entries) write(id, entry.type);
  return [
    "import type { Shape } from '../shape.js';",
    "import type * as types from './types.js';",
    '',
    [...written.values()].join('\n\n'),
    '',
  ].join('\n');
}
