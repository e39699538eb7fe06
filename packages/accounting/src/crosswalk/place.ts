import { prefixesOf, categoryOf } from '../schemes/category-of.js';
import type { Category, Scope } from '../schemes/scheme.js';
import type { LossReason } from './conversion.js';
import type { Mapping, MappingRow } from './mapping.js';

/** Where tonnes stand: a code, and their scope where it is one and known. */
export interface Standing {
  readonly code: string;
  readonly scope?: Scope;
}

/** Where tonnes come to stand in another scheme, or why nowhere. */
export type Place = Standing | { readonly reason: LossReason };

const ALL_SCOPES: readonly Scope[] = ['1', '2', '3'];
const scopesOf = (category: Category): readonly Scope[] => category.scopes ?? ALL_SCOPES;

/** The scope of an entry: what its category counts, where that is one; else what the entry states. */
export function scopeIn(
  category: Category | undefined,
  stated: string | undefined,
): Scope | undefined {
  const scopes = category && scopesOf(category);
  if (scopes?.length === 1) return scopes[0];
  return ALL_SCOPES.find((scope) => scope === stated);
}

const indexes = new WeakMap<Mapping, ReadonlyMap<string, readonly MappingRow[]>>();

const indexOf = (mapping: Mapping): ReadonlyMap<string, readonly MappingRow[]> => {
  const ready = indexes.get(mapping);
  if (ready) return ready;
  const index = new Map<string, MappingRow[]>();
  for (const row of mapping.rows) index.set(row.from, [...(index.get(row.from) ?? []), row]);
  indexes.set(mapping, index);
  return index;
};

/** The row that decides about a code: that of its longest known prefix, one of its scope before one of any. */
export function rowFor(mapping: Mapping, { code, scope }: Standing): MappingRow | undefined {
  const index = indexOf(mapping);
  for (const prefix of prefixesOf(code)) {
    const rows = index.get(prefix) ?? [];
    const row =
      rows.find((each) => each.scope !== undefined && each.scope === scope) ??
      rows.find((each) => each.scope === undefined);
    if (row) return row;
  }
  return undefined;
}

/** Puts a scope to a code; one that is not known is left out. */
export const standing = (code: string, scope: Scope | undefined): Standing =>
  scope === undefined ? { code } : { code, scope };

/**
 * Where a mapping puts what stands at a code of the scheme it leaves. The longest known prefix decides. A scope that
 * the category found does not count has no place there; several scopes at once only where it counts them all.
 */
export function placeBy(mapping: Mapping, at: Standing): Place {
  const row = rowFor(mapping, at);
  if (!row) return { reason: 'unknown-code' };
  if ('reason' in row) return { reason: row.reason };
  const category = categoryOf(mapping.to, row.to)!;
  const counted = scopesOf(category);
  if (at.scope !== undefined)
    return counted.includes(at.scope)
      ? standing(category.code, at.scope)
      : { reason: 'outside-scope' };
  const held = scopesOf(categoryOf(mapping.from, at.code)!);
  return held.every((scope) => counted.includes(scope))
    ? { code: category.code }
    : { reason: 'combined' };
}
