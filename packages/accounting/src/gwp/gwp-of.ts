import { GWP_TABLE, type GwpRow, type GwpSet } from './table.js';

// `HFC 134a`, `hfc-134a` and `HFC134a` are one gas; so are `CH₄` and `CH4`.
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();

/** What the refrigerant trade calls gases of the table. */
const ALIASES: Readonly<Record<string, string>> = {
  PFC14: 'CF4',
  PFC116: 'C2F6',
  PFC218: 'C3F8',
  PFC318: 'c-C4F8',
  PFC3110: 'C4F10',
  PFC4112: 'C5F12',
  PFC5114: 'C6F14',
};

const rows = new Map<string, GwpRow>([
  ...Object.entries(GWP_TABLE).map(([gas, row]) => [plain(gas), row] as const),
  ...Object.entries(ALIASES).flatMap(([alias, gas]) => {
    const row = GWP_TABLE[gas];
    return row ? [[alias, row] as const] : [];
  }),
]);

// Rows by names as they are written; asked for each part of each entry, so spelling is settled once for a name.
const byName = new Map<string, GwpRow | undefined>();
const NAMES = 500;

const rowOf = (gas: string): GwpRow | undefined => {
  if (byName.has(gas)) return byName.get(gas);
  const row = rows.get(plain(gas));
  if (byName.size < NAMES) byName.set(gas, row);
  return row;
};

/**
 * The global warming potential of a gas over 100 years: tonnes of CO2 for a tonne of it.
 *
 * @returns undefined for a set or gas that this version does not know, for a family (`HFCs`), and where the set
 * has no number for the gas.
 * @example
 * gwpOf('CH4', 'AR5'); // 28
 */
export function gwpOf(gas: string, set: string): number | undefined {
  const row = rowOf(gas);
  // A set is what a file says: `constructor` is none.
  return row && Object.hasOwn(row, set) ? row[set as GwpSet] : undefined;
}
