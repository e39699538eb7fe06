import type { CdpRow } from '../cdp/cdp-row.js';
import type { TargetConcept } from './target-concepts.js';

/** Longest text that is carried over from a cell of free text. */
const LONGEST = 500;

/** What a reader of a target should know beside it, in English, with the city's own words in quotes. */
export function targetNote(row: CdpRow<TargetConcept>, reportedYear: number): string {
  const set = setYear(row, reportedYear);
  const sector = row.text('sector');
  const initiatives = row.text('initiatives');
  const description = row.text('description');
  return [
    set === undefined ? undefined : `Set in ${set}.`,
    sector && !/^all emissions? sources\b/iu.test(sector)
      ? `Covers: ${quoted(sector)}.`
      : undefined,
    initiatives && `Initiatives: ${quoted(initiatives)}.`,
    description && `Description: ${quoted(description)}.`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The year in which the target was set; many cities have put the target year there. */
function setYear(row: CdpRow<TargetConcept>, reportedYear: number): number | undefined {
  const year = row.year('setYear');
  if (year === undefined || year <= reportedYear) return year;
  const message = `The target cannot have been set in ${year}, after it was reported. The year is left out.`;
  return row.issue('warning', 'setYear', 'odd-set-year', message, `${reportedYear} or before`);
}

function quoted(text: string): string {
  const letters = [...text.replace(/\s+/gu, ' ')];
  return `"${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')}"`;
}
