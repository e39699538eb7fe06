import type { EmissionRow } from './emission-row.js';

/** What makes rows one inventory: city, period, scheme, code, gas, method and source. */
export function inventoryKey({ cityId, period, basis, method, sourceId }: EmissionRow): string {
  const { scheme = '', code = '', gas = '' } = basis;
  return JSON.stringify([cityId, period.start, period.end, scheme, code, gas, method, sourceId]);
}

/**
 * The id of the inventory that a row belongs to, the same at every import: `kobe-fy2023-kobe-statistics-total-kobe-2025`.
 * What goes without saying is left out: CO2e and the method `inventory`.
 */
export function inventoryId({ cityId, period, basis, method, sourceId }: EmissionRow): string {
  const april = period.start.endsWith('-04-01') && period.end.endsWith('-03-31');
  const days = april ? `fy${period.year}` : `${period.start}-${period.end}`;
  const parts = [
    cityId,
    period.fiscal ? days : String(period.year),
    basis.scheme,
    basis.code?.replaceAll('+', '-plus-'),
    basis.gas === 'CO2e' ? undefined : basis.gas,
    method === 'inventory' ? undefined : method,
    sourceId,
  ];
  return parts
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
