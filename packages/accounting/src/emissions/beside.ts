import { categoryOf, groupOf, type Category } from '../schemes/index.js';

/** What the total named `total` leaves out and `net` counts: land and its sinks, as national inventories have it. */
const SINKS: Readonly<Record<string, string>> = {
  korea: 'lulucf',
  'korea-managed': 'sinks',
  'ipcc-1996': '5',
  'ipcc-2006': '3.B',
};

/** Whether a scheme has two totals, without and with what land takes up. */
export function hasNetTotal(scheme: string): boolean {
  return Object.hasOwn(SINKS, scheme);
}

const isWithin = (code: string, category: string): boolean =>
  code === category || code.startsWith(`${category}.`);

/**
 * The category by which something stands beside a total and is no part of it: a memo of the scheme, or land
 * where the total is the one without it.
 *
 * @returns undefined for what the total counts.
 */
export function besideTotal(
  scheme: string,
  code: string,
  total: string | undefined,
): Category | undefined {
  const category = categoryOf(scheme, code);
  const group = groupOf(scheme, code);
  if (group?.outside) return group;
  if (category?.outside) return category;
  const sinks = SINKS[scheme];
  return total === 'total' && sinks !== undefined && isWithin(code, sinks)
    ? categoryOf(scheme, sinks)
    : undefined;
}
