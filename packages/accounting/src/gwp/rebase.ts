import { GWP_SETS, type Breakdown, type Entry, type GasPart } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { gwpOf } from './gwp-of.js';

/** Why a breakdown cannot be restated, with the categories that stand in the way. */
export interface Refusal {
  /**
   * The first that holds of: `no-gases` (an entry counts several gases and does not say how much of each),
   * `no-gwp-set` (the set asked for, or the one to divide by, is not known), `unknown-gas` (a set has no number
   * for a gas), `incomplete` (the gases do not add up to the entry).
   */
  readonly refused: 'no-gases' | 'no-gwp-set' | 'unknown-gas' | 'incomplete';
  /** Codes of entries, each once; empty where the set itself is the trouble. */
  readonly codes: readonly string[];
}

const ORDER = ['no-gases', 'no-gwp-set', 'unknown-gas', 'incomplete'] as const;
type Trouble = (typeof ORDER)[number];

/** The gas that an entry consists of: its own word, else the breakdown's; undefined for a mixture. */
const singleGas = (entry: Entry, breakdown: Breakdown): string | undefined => {
  const gas = entry.gas ?? breakdown.gas;
  return gas === undefined || gas === 'CO2e' ? undefined : gas;
};

/** The gases that an entry states, or the one that it consists of. */
export function partsOf(entry: Entry, breakdown: Breakdown): readonly GasPart[] | undefined {
  if (entry.gases && entry.gases.length > 0) return entry.gases;
  const gas = singleGas(entry, breakdown);
  return gas === undefined || entry.value === undefined ? undefined : [{ gas, value: entry.value }];
}

/** Tonnes of the gas itself: as published, else tonnes of CO2 equivalent divided by the set's number. */
const massOf = ({ gas, value, mass }: GasPart, set: string | undefined): number | Trouble => {
  if (mass !== undefined) return mass;
  if (value === undefined) return 'incomplete';
  if (value === 0) return 0;
  const weight = gwpOf(gas, set ?? '') ?? (gwpOf(gas, 'AR5') === 1 ? 1 : undefined);
  if (weight !== undefined) return value / weight;
  return set !== undefined && isKnownSet(set) ? 'unknown-gas' : 'no-gwp-set';
};

const isKnownSet = (set: string): boolean => GWP_SETS.some((known) => known === set);

// Parts are printed rounded: half a tonne each, or a millionth of a large entry.
const addsUp = (sum: number, value: number, parts: number): boolean =>
  Math.abs(sum - value) <= Math.max(0.5 * (parts + 1), 1e-6 * Math.abs(value));

// A mass rounded to a tonne of a strong gas is thousands of tonnes off, so masses are held to one percent.
const weighsUp = (sum: number, value: number, parts: number): boolean =>
  addsUp(sum, value, parts) || Math.abs(sum - value) <= 0.01 * Math.abs(value);

const weigh = (masses: readonly GasPart[], set: string): number | undefined => {
  const weights = masses.map(({ gas, mass = 0 }) => {
    const weight = mass === 0 ? 0 : gwpOf(gas, set);
    return weight === undefined ? undefined : mass * weight;
  });
  return weights.reduce<number | undefined>(
    (sum, part) => (sum === undefined || part === undefined ? undefined : sum + part),
    0,
  );
};

/**
 * Whether the gases are all of the entry: their published tonnes add up to it, and where masses are published
 * these weigh as much with the set of the breakdown. Where no set is stated, it must be one of those we know.
 */
const isComplete = (entry: Entry, parts: readonly GasPart[], set: string | undefined): boolean => {
  const { value } = entry;
  if (value === undefined) return true;
  const stated = parts.reduce((sum, part) => sum + (part.value ?? Number.NaN), 0);
  if (!Number.isNaN(stated) && !addsUp(stated, value, parts.length)) return false;
  if (parts.every(({ mass }) => mass === undefined)) return true;
  const sets = set === undefined ? GWP_SETS : [set];
  return sets.some((known) => {
    const masses = parts.map((part) => {
      const mass = massOf(part, known);
      return typeof mass === 'number' ? { gas: part.gas, mass } : undefined;
    });
    const sum = masses.every((part) => part !== undefined) ? weigh(masses, known) : undefined;
    return sum !== undefined && weighsUp(sum, value, parts.length);
  });
};

const restate = (entry: Entry, breakdown: Breakdown, set: string): Entry | Trouble => {
  const parts = partsOf(entry, breakdown);
  if (!parts) return entry.value === undefined || entry.value === 0 ? entry : 'no-gases';
  const gases: GasPart[] = [];
  for (const part of parts) {
    const mass = massOf(part, breakdown.gwp);
    if (typeof mass !== 'number') return mass;
    const weight = mass === 0 ? 0 : gwpOf(part.gas, set);
    if (weight === undefined) return 'unknown-gas';
    gases.push({ ...part, value: mass * weight, mass });
  }
  if (!isComplete(entry, parts, breakdown.gwp)) return 'incomplete';
  const sum = gases.reduce((total, { value = 0 }) => total + value, 0);
  return dropAbsent<Entry>({
    ...entry,
    gases: entry.gases && gases,
    value: entry.value === undefined ? undefined : sum,
  });
};

/**
 * Restates a breakdown with another set of global warming potentials: the same masses of the same gases, weighed
 * anew. A mass is taken as published, else from tonnes of CO2 equivalent divided by the old set's number; CO2
 * weighs 1 in every set. Totals printed with the old set are left out. A breakdown that is on the set already
 * comes back as it is.
 *
 * @returns the restated breakdown, or why there is none: a figure that cannot be restated in all its parts is
 * not restated at all.
 * @example
 * const restated = rebase(breakdown, 'AR6');
 * if ('refused' in restated) restated.codes; // ['I.1.1']
 */
export function rebase(
  breakdown: Breakdown,
  set: string,
): { readonly breakdown: Breakdown } | Refusal {
  if (!isKnownSet(set)) return { refused: 'no-gwp-set', codes: [] };
  if (breakdown.gwp === set) return { breakdown };
  const entries: Entry[] = [];
  const troubles = new Map<Trouble, Set<string>>();
  for (const entry of breakdown.entries) {
    const restated = restate(entry, breakdown, set);
    if (typeof restated !== 'string') entries.push(restated);
    else troubles.set(restated, (troubles.get(restated) ?? new Set()).add(entry.code));
  }
  const refused = ORDER.find((trouble) => troubles.has(trouble));
  return refused
    ? { refused, codes: [...(troubles.get(refused) ?? [])] }
    : { breakdown: { ...breakdown, gwp: set, entries, totals: [] } };
}
