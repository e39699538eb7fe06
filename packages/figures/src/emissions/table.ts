import type { EmissionsChart } from '@climate-embed/schema';

import type { Picked } from '../localized.js';
import { wordFor } from '../words.js';
import type { LayoutPart } from './emissions-drawing.js';
import type { Cell, EmissionsTable } from './emissions-view.js';
import { groundOf, type GroundOptions } from './ground.js';
import { unitLine } from './unit-line.js';

/** Why a part has no number in a period: notation keys, or nothing where nobody says. */
export const keysOf = (data: EmissionsChart, key: string, at: number): readonly string[] =>
  data.series.find((one) => one.key === key)?.gaps?.find((gap) => gap.at === at)?.keys ?? [];

/** Notation keys in words; those that this version does not know as they are. */
export const spell = (keys: readonly string[], { words }: Pick<GroundOptions, 'words'>): string =>
  keys.map((key) => wordFor(words.keys, key) ?? key).join(', ') || words.words.missing;

/**
 * The same figures as a table: years down, parts and total across, all in the unit of the axis.
 *
 * @example
 * emissionsTable(data, { locale: en, words }).rows[0]; // { year: 'FY2013', kind: undefined, cells: [{ text: '4.10' }, …] }
 */
export function emissionsTable(data: EmissionsChart, options: GroundOptions): EmissionsTable {
  const { highest, memos, parts, shown, unit } = groundOf(data, options);
  const { locale, words } = options;
  // Four digits for the largest, and as many decimals for all, so that columns line up.
  const scale = highest / unit.size;
  const decimals = Math.max(0, 3 - Math.floor(Math.log10(scale > 1e-3 ? scale : 1)));
  const used = new Set<string>();
  const cell = (value: number | undefined, keys: readonly string[]): Cell => {
    if (value !== undefined) {
      const least = 0.5 / 10 ** decimals;
      return Math.abs(value / unit.size) < least && value
        ? { text: `${value < 0 ? '>−' : '<'}${unit.write(2 * least * unit.size, decimals)}` }
        : { text: unit.write(value, decimals) };
    }
    keys.forEach((key) => used.add(key));
    return { text: keys.join(', ') || '–', spoken: spell(keys, options) };
  };
  const row = (step: number, columns: readonly LayoutPart[]): Cell[] =>
    columns.map(({ key, values }) => cell(values[step], keysOf(data, key, shown[step]!.at)));
  const name = (text: string): Picked => ({ text });
  const rows = shown.map(({ point, total }, step) => ({
    year: locale.year(point),
    kind: wordFor(words.kinds, point.method),
    cells: [...row(step, parts), cell(total, []), ...row(step, memos)],
  }));
  return {
    caption: unitLine(data, unit, options),
    head: [
      name(words.words.year),
      ...parts.map(({ label }) => label),
      name(words.words.total),
      ...memos.map(({ label }) => label),
    ],
    rows,
    keys: [...used].map((key) => `${key}: ${spell([key], options)}`),
  };
}
