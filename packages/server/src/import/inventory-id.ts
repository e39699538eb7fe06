import type { Basis, Breakdown, Period } from '@climate-embed/schema';

/** What makes numbers one inventory: city, period, scheme, code, gas, method and source. */
export interface Identity {
  readonly cityId: string;
  readonly period: Period;
  readonly basis: Pick<Basis, 'scheme' | 'code' | 'gas'>;
  readonly method: string;
  readonly sourceId: string;
}

/** The members of an identity as one text. */
export function inventoryKey({ cityId, period, basis, method, sourceId }: Identity): string {
  const { scheme = '', code = '', gas = '' } = basis;
  return JSON.stringify([cityId, period.start, period.end, scheme, code, gas, method, sourceId]);
}

/**
 * The id of an inventory, the same at every import: `kobe-fy2023-kobe-statistics-total-kobe-2025`.
 * What goes without saying is left out: CO2e and the method `inventory`.
 */
export function inventoryId({ cityId, period, basis, method, sourceId }: Identity): string {
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

/** The id of a breakdown: that of its totals without their codes. Of a country, its code stands for the city. */
export function breakdownId(
  body: Pick<Breakdown, 'cityId' | 'country' | 'period' | 'scheme' | 'gas' | 'method' | 'sourceId'>,
): string {
  const { cityId, country = '', scheme, gas } = body;
  const basis = gas === undefined ? { scheme } : { scheme, gas };
  return inventoryId({ ...body, cityId: cityId ?? country, basis });
}
