import { beginningOf } from './figure-cell.js';

/** Names of the IPCC reports in words, each with the set of global warming potentials it brought. */
const REPORTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:ar ?5|fifth|5th)\b.*\b(?:ccf|feedbacks?)\b/u, 'AR5-CCF'],
  [/\b(?:ar ?6|sixth|6th)\b/u, 'AR6'],
  [/\b(?:ar ?5|fifth|5th)\b/u, 'AR5'],
  [/\b(?:ar ?4|fourth|4th)\b/u, 'AR4'],
  [/\b(?:tar|ar ?3|third|3rd)\b/u, 'TAR'],
  [/\b(?:sar|ar ?2|second|2nd)\b/u, 'SAR'],
];

/**
 * The set of global warming potentials that a workbook names: `AR5`, `IPCC Fourth Assessment Report`.
 *
 * @returns undefined where it names none, or two.
 */
export function gwpSetOf(text: string): string | undefined {
  const words = beginningOf(text).toLowerCase();
  const named = REPORTS.filter(([pattern]) => pattern.test(words)).map(([, set]) => set);
  const sets = named.includes('AR5-CCF') ? named.filter((set) => set !== 'AR5') : named;
  return sets.length === 1 ? sets[0] : undefined;
}
