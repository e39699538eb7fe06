/**
 * Gives everything an id of its own. The first keeps the id that several have; the others get the first number behind
 * it that is free, so that none is lost.
 */
export function uniqueIds<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const taken = new Set(items.map(({ id }) => id));
  const seen = new Set<string>();
  return items.map((item) => {
    if (!seen.has(item.id)) {
      seen.add(item.id);
      return item;
    }
    let number = 2;
    while (taken.has(`${item.id}-${number}`)) number++;
    const id = `${item.id}-${number}`;
    taken.add(id);
    seen.add(id);
    return { ...item, id };
  });
}
