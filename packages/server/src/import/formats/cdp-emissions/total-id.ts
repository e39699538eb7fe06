import type { Inventory } from '@climate-embed/schema';

/**
 * The id of a total, the same at every import and made as in the long CSV: `seoul-2015-gpc-basic-cdp-emissions-2018`.
 */
export function totalId({
  cityId,
  period,
  basis,
  sourceId,
}: Pick<Inventory, 'cityId' | 'period' | 'basis' | 'sourceId'>): string {
  const april = period.start.endsWith('-04-01') && period.end.endsWith('-03-31');
  const days = april ? `fy${period.year}` : `${period.start}-${period.end}`;
  return [
    cityId,
    period.fiscal ? days : String(period.year),
    basis.scheme,
    basis.code?.replaceAll('+', '-plus'),
    basis.gas === 'CO2' ? 'co2' : undefined,
    sourceId,
  ]
    .filter((part) => part !== undefined)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
