import type { Described, Entry } from './describe.js';

const SCALARS = {
  text: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  date: 'IsoDate',
} as const;

const comment = (description: string | undefined, indent = ''): string =>
  description ? `${indent}/** ${description} */\n` : '';

/**
 * Writes plain TypeScript types, so that those who install the SDK need no zod and read words, not inference.
 *
 * @param entries schemas with an id, by that id; nested ones are found from there.
 * @returns the text of generated/types.ts.
 */
export function emitTypes(entries: ReadonlyMap<string, Entry>): string {
  const written = new Map<string, string>();
  const reference = (entry: Entry): string => {
    if (entry.id && entry.type.kind !== 'date') {
      write(entry.id, entry);
      return entry.id;
    }
    return body(entry.type);
  };
  const body = (type: Described): string => {
    switch (type.kind) {
      case 'list':
        return ['open', 'list'].includes(type.of.type.kind)
          ? `readonly (${reference(type.of)})[]`
          : `readonly ${reference(type.of)}[]`;
      case 'map':
        return `{ readonly [key: string]: ${reference(type.of)} }`;
      case 'open':
        return [...type.members.map((member) => `'${member}'`), '(string & {})'].join(' | ');
      case 'object':
        return `{ ${[...type.fields].map(([key, field]) => `readonly ${key}${field.optional ? '?' : ''}: ${reference(field)}`).join('; ')} }`;
      default:
        return SCALARS[type.kind];
    }
  };
  const write = (id: string, entry: Entry): void => {
    if (written.has(id)) return;
    written.set(id, '');
    const { type } = entry;
    if (type.kind === 'object') {
      const fields = [...type.fields].map(
        ([key, field]) =>
          `${comment(field.description, '  ')}  readonly ${key}${field.optional ? '?' : ''}: ${reference(field)};`,
      );
      written.set(
        id,
        `${comment(entry.ownDescription)}export interface ${id} {\n${fields.join('\n')}\n}`,
      );
    } else {
      const text = type.kind === 'date' ? 'string' : body(type);
      written.set(id, `${comment(entry.ownDescription)}export type ${id} = ${text};`);
    }
  };
  for (const [id, entry] of entries) write(id, entry);
  return `${[...written.values()].join('\n\n')}\n`;
}
