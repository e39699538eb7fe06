import type * as z from 'zod';

import * as schemas from '../zod.js';
import { type Entry, describe } from './describe.js';
import { emitShapes } from './emit-shapes.js';
import { emitTypes } from './emit-types.js';

const HEADER =
  '// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.\n';

/**
 * Compiles the contract's zod schemas into what readers get: plain types and eval-free shapes.
 *
 * @returns file names within src/generated, with their texts.
 * @throws Error where a schema leaves the closed subset.
 */
export function generate(): Map<string, string> {
  const entries = new Map<string, Entry>();
  for (const schema of Object.values(schemas)) {
    const entry = describe(schema as z.ZodType);
    if (!entry.id) throw new Error('Every exported schema needs an id: .meta({ id }).');
    entries.set(entry.id, entry);
  }
  const objects = new Map(
    [...entries].filter(([, entry]) => entry.type.kind === 'object' || entry.type.kind === 'map'),
  );
  return new Map([
    ['types.ts', `${HEADER}\n${emitTypes(entries)}`],
    ...[...emitShapes(objects)].map(([name, text]): [string, string] => [
      name,
      `${HEADER}\n${text}`,
    ]),
  ]);
}
