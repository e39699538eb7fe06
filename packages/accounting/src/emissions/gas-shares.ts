import type { Breakdown, Entry } from '@climate-embed/schema';

import { gwpOf } from '../gwp/gwp-of.js';
import { partsOf } from '../gwp/rebase.js';

/** What is not said: a part without its scope, or without its gas. */
export const UNSTATED = 'unstated';

/** The gases of the Kyoto Protocol as charts name them, in its order. */
export const GAS_FAMILIES: readonly string[] = ['CO2', 'CH4', 'N2O', 'HFCs', 'PFCs', 'SF6', 'NF3'];

/** The family that a gas is drawn with: `HFC-134a` with `HFCs`, `CF4` with `PFCs`; others stand for themselves. */
export function familyOf(gas: string): string {
  const plain = gas
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  if (plain.startsWith('HFC')) return 'HFCs';
  if (plain.startsWith('PFC') || /^C?C\d*F\d+$/u.test(plain)) return 'PFCs';
  return GAS_FAMILIES.find((family) => family === plain) ?? gas;
}

/** A gas with its tonnes of CO2 equivalent. */
export interface GasShare {
  readonly gas: string;
  readonly value: number;
}

const stated = (entry: Entry, breakdown: Breakdown): readonly GasShare[] =>
  (partsOf(entry, breakdown) ?? []).flatMap(({ gas, value, mass }) => {
    const weight = gwpOf(gas, breakdown.gwp ?? '');
    const tonnes =
      value ?? (mass === undefined || weight === undefined ? undefined : mass * weight);
    return tonnes === undefined ? [] : [{ gas: familyOf(gas), value: tonnes }];
  });

/**
 * The tonnes of an entry by gas. What is not said of which gas it is, is `unstated`; so is the whole entry where
 * its gases add up to more than it. The shares add up to the entry.
 */
export function gasShares(entry: Entry, breakdown: Breakdown): readonly GasShare[] {
  const { value } = entry;
  if (value === undefined) return [];
  const shares = stated(entry, breakdown);
  const rest = value - shares.reduce((sum, share) => sum + share.value, 0);
  // Half a tonne for each printed figure.
  const rounding = Math.max(0.5 * (shares.length + 1), 1e-6 * Math.abs(value));
  if (shares.length === 0 || rest < -rounding) return [{ gas: UNSTATED, value }];
  return Math.abs(rest) <= 1e-6 * Math.abs(value)
    ? shares
    : [...shares, { gas: UNSTATED, value: rest }];
}
