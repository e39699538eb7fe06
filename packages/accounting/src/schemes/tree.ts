import type { LocalizedText } from '@climate-embed/schema';

import type { Category, Scope, Tone } from './scheme.js';

/** A category without its parent, which follows from its code. */
interface Row {
  readonly code: string;
  readonly label: LocalizedText;
  readonly tone?: Tone;
  readonly scopes?: readonly Scope[];
  readonly outside?: true;
  readonly sink?: true;
}

/** Categories whose code is that of their parent and one segment more. Those without scopes of their own get `scopes`. */
export function tree(rows: readonly Row[], scopes?: readonly Scope[]): readonly Category[] {
  return rows.map((row) => {
    const parent = row.code.split('.').slice(0, -1).join('.');
    return { ...(scopes && { scopes }), ...row, ...(parent && { parent }) };
  });
}
