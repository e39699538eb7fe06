/** Counts the rows that belong together: what has no number of its own is called by its place among them. */
export type RowCounter = (...group: readonly string[]) => number;

/** A counter that begins at 1. */
export function countRows(): RowCounter {
  const counts = new Map<string, number>();
  return (...group) => {
    const key = group.join(' ');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
}

/** The place of something among those of its group; the same twice has one place. */
export type RowNumber = (group: string, key: string) => number;

/** Numbers that begin at 1. */
export function numberRows(): RowNumber {
  const numbers = new Map<string, number>();
  const count = countRows();
  return (group, key) => {
    const name = JSON.stringify([group, key]);
    const number = numbers.get(name) ?? count(group);
    numbers.set(name, number);
    return number;
  };
}
