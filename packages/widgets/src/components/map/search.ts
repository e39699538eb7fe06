import { maskOf, nameIndex, searchNames } from '@climate-embed/figures/map-tools';

import type { Register } from './register.js';

/** By register, names made ready to be searched. */
const indexes = new WeakMap<Register, string[]>();

/** Finds the keys whose names hold a text; brings in all names for that. Sets {@link Register.hits}. */
export async function search(register: Register, text: string, changed: () => void): Promise<void> {
  if (register.hits.text === text) return;
  register.hits = { text };
  const { total } = register.points;
  await register.want(Array.from({ length: total }, (_, key) => key));
  // A later search has taken over.
  if (register.hits.text !== text) return;
  let index = indexes.get(register);
  if (!index || index.length < register.names.length)
    indexes.set(register, (index = register.names.map(nameIndex)));
  const ranked = searchNames(index, text);
  register.hits = { text, ranked, found: maskOf(total, ranked) };
  changed();
}
