import type { Basis, Inventory, LocalizedText } from '@climate-embed/schema';

/** Gives a basis the words that it has for this city already. */
export type Labelled = (cityId: string, basis: Basis) => Basis;

/**
 * The words for bases that the store has, for figures out of files that carry none: importing a newer publication
 * must not take the words away.
 */
export function knownLabels(inventories: readonly Inventory[]): Labelled {
  const labels = new Map<string, LocalizedText>();
  const keyOf = (cityId: string, { scheme, code }: Basis): string =>
    JSON.stringify([cityId, scheme, code]);
  for (const { cityId, basis } of inventories) {
    if (basis.label) labels.set(keyOf(cityId, basis), basis.label);
  }
  return (cityId, basis) => {
    const label = basis.label ?? labels.get(keyOf(cityId, basis));
    return label ? { ...basis, label } : basis;
  };
}
