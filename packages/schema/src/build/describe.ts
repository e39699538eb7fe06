import type * as z from 'zod';

import { ISO_DATE } from '../iso-date.js';

/** A zod schema of the closed subset, taken apart. */
export type Described =
  | { kind: 'text' | 'number' | 'integer' | 'boolean' | 'date' }
  | { kind: 'open'; members: readonly string[] }
  | { kind: 'list' | 'map'; of: Entry }
  | { kind: 'object'; fields: ReadonlyMap<string, Entry> };

/** A described schema in its place: with its name, its words and whether it may be absent. */
export interface Entry {
  readonly type: Described;
  /** Set where the schema has an id of its own and so becomes a named type. */
  readonly id?: string;
  /** What it means in its place. */
  readonly description?: string;
  /** What the named type means wherever it stands. */
  readonly ownDescription?: string;
  readonly optional: boolean;
}

interface Definition {
  type: string;
  checks?: readonly { _zod: { def: { check: string; format?: string; pattern?: RegExp } } }[];
  check?: string;
  format?: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  catchall?: { _zod: { def: { type: string } } };
  coerce?: boolean;
}

interface Meta {
  id?: string;
  description?: string;
  openEnum?: readonly string[];
}

/**
 * Takes a schema apart. Response schemas use a closed subset of zod: what the guards cannot prove must not
 * be promised, so anything else (refine, transform, coerce, default, unions, bounds) is refused here.
 *
 * @throws Error naming the path and the construct that is not in the subset.
 */
export function describe(schema: z.ZodType, path = ''): Entry {
  const def = schema._zod.def as unknown as Definition;
  const meta = ((schema as unknown as { meta(): Meta | undefined }).meta() ?? {}) as Meta;
  if (def.type === 'optional') {
    const inner = describe(def.innerType!, path);
    return {
      ...inner,
      optional: true,
      ...(meta.description ? { description: meta.description } : {}),
    };
  }
  return {
    type: typeOf(def, meta, path),
    optional: false,
    ...(meta.id ? { id: meta.id } : {}),
    ...(meta.description
      ? { description: meta.description, ownDescription: meta.description }
      : {}),
  };
}

function typeOf(def: Definition, meta: Meta, path: string): Described {
  const refuse = (what: string): never => {
    throw new Error(
      `${path || 'schema'}: ${what} is outside the closed subset of response schemas (see describe.ts).`,
    );
  };
  if (def.coerce) refuse('coerce');
  const checks = (def.checks ?? []).map((entry) => entry._zod.def);
  const isDate = checks.length === 1 && String(checks[0]!.pattern) === String(ISO_DATE);
  const isWhole = (check: { format?: string }): boolean => check.format === 'safeint';
  const foreign = isDate ? [] : checks.filter((check) => !isWhole(check));
  if (foreign.length > 0)
    refuse(`the check ${foreign.map((check) => check.format ?? check.check).join(', ')}`);
  const isInteger = isWhole(def) || checks.some(isWhole);
  switch (def.type) {
    case 'string':
      if (isDate) return { kind: 'date' };
      if (def.format) refuse(`the text format ${def.format}`);
      return meta.openEnum ? { kind: 'open', members: meta.openEnum } : { kind: 'text' };
    case 'number':
      if (def.format && !isWhole(def)) refuse(`the number format ${def.format}`);
      return { kind: isInteger ? 'integer' : 'number' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'array':
      return { kind: 'list', of: describe(def.element!, `${path}[]`) };
    case 'record':
      if (describe(def.keyType!, path).type.kind !== 'text')
        refuse('a record with keys other than text');
      return { kind: 'map', of: describe(def.valueType!, `${path}.*`) };
    case 'object':
      if (def.catchall?._zod.def.type !== 'unknown') refuse('a closed object (use looseObject)');
      return {
        kind: 'object',
        fields: new Map(
          Object.entries(def.shape!).map(([key, field]) => [
            key,
            describe(field, path ? `${path}.${key}` : key),
          ]),
        ),
      };
    default:
      return refuse(def.type);
  }
}
