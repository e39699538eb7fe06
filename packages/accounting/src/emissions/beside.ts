import { categoryOf, groupOf, schemeOf, type Category } from '../schemes/index.js';

/** What the total named `total` leaves out and `net` counts: land and its sinks, as national inventories have it. */
const sinksOf = (scheme: string): Category | undefined =>
  schemeOf(scheme)?.categories.find(({ sink }) => sink);

/** Whether a scheme has two totals, without and with what land takes up. */
export const hasNetTotal = (scheme: string): boolean => sinksOf(scheme) !== undefined;

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
  const sinks = sinksOf(scheme);
  return total === 'total' && sinks && isWithin(code, sinks.code) ? sinks : undefined;
}
