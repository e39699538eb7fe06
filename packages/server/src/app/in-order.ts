/** Compares by code units: the same everywhere, whatever the locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Compares ids by code units. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  byCodeUnit(a.id, b.id);

const NUMBERED = /^(.*?)(\d{1,9})$/s;

/** Compares ids that end in a number by that number: `need-2` before `need-10`. */
export function byNumberedId(a: { readonly id: string }, b: { readonly id: string }): number {
  const [, left, first] = NUMBERED.exec(a.id) ?? [];
  const [, right, second] = NUMBERED.exec(b.id) ?? [];
  if (left === undefined || right === undefined || left !== right) return byId(a, b);
  return Number(first) - Number(second) || byId(a, b);
}

/** Each once, by code units. */
export function sortedSet(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCodeUnit);
}
