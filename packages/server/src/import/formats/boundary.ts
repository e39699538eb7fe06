import { beginningOf } from './figure-cell.js';

/**
 * Words for a city's boundary in published workbooks, brought to one name each. CDP's vocabulary stands behind
 * most; C40's database adds the local names of three cities.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:city ?\/ ?)?(?:city|municipality|municipal)(?: (?:boundary|limits?|area))?$/u,
    'administrative',
  ],
  [/\badministrat\w+ (?:bound\w*|area|limits?|borders?)\b/u, 'administrative'],
  [/^(?:the )?whole area of the tmg jurisdiction\b/u, 'administrative'],
  [/^administrative$/u, 'administrative'],
  [/^(?:a )?metropolitan(?: area| region)?$/u, 'metropolitan'],
  [/^province ?\/ ?district ?\/ ?state$/u, 'province'],
  [/^(?:a |[\p{L} ]+ )?county$/u, 'county'],
];

/** A boundary under the name that comparable inventories share, or under its own where it has none. */
export interface Boundary {
  readonly name: string;
  /** True where the words are known; else the name is made of them and compares with nothing else. */
  readonly known: boolean;
}

/** The boundary that words describe, whatever their case and spacing; undefined where they are no words. */
export function boundaryOf(text: string): Boundary | undefined {
  const words = beginningOf(text).replace(/\s+/gu, ' ').trim().toLowerCase();
  const found = NAMES.find(([pattern]) => pattern.test(words));
  if (found) return { name: found[1], known: true };
  const name = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '');
  return /\p{L}/u.test(name) ? { name: name.slice(0, 100), known: false } : undefined;
}
