import type { Basis, Inventory, LocalizedText } from '@climate-embed/schema';

/** Gives a basis the words that it has for this city already. */
export type Labelled = (cityId: string, basis: Basis) => Basis;

const languages = (label: LocalizedText = {}): number => Object.keys(label).length;

/**
 * The words for bases that the store has, for figures out of files of others, which carry none or English ones:
 * importing a newer publication must not take the words of five languages away.
 */
export function knownLabels(inventories: readonly Inventory[]): Labelled {
  const labels = new Map<string, LocalizedText>();
  const keyOf = (cityId: string, { scheme, code }: Basis): string =>
    JSON.stringify([cityId, scheme, code]);
  for (const { cityId, basis } of inventories) {
    const key = keyOf(cityId, basis);
    if (basis.label && languages(basis.label) > languages(labels.get(key)))
      labels.set(key, basis.label);
  }
  return (cityId, basis) => {
    const known = labels.get(keyOf(cityId, basis));
    const label = languages(basis.label) < languages(known) ? known : basis.label;
    return label ? { ...basis, label } : basis;
  };
}
