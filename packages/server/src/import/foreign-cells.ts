import { type LocalizedText, TEXT_LIMITS } from '@climate-embed/schema';
import { isAfter, isPartialDate } from './partial-date.js';
import type { RowReader } from './row-reader.js';

/** What a text of somebody else is; each has its own limit. */
export type ForeignKind = keyof typeof TEXT_LIMITS;

const BREAKS = /\s*[\n\t\u2028\u2029]+\s*/gu;
/**
 * What a text cannot have: controls, halves of characters, marks that turn the order of letters round (Unicode
 * Standard Annex 9), tags, which carry words that nobody sees, and letters that are blank (fillers of Hangul, the blank
 * of Braille): a name of those is no name.
 */
const REFUSED =
  /[\p{Cc}\p{Cs}\u061C\u115F\u1160\u200E\u200F\u202A-\u202E\u2061-\u206F\u2800\u3164\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** Why a text is refused: what a report says of it. */
export interface TextFault {
  readonly code: 'unsafe-text' | 'too-long';
  readonly message: string;
  readonly expected: string;
}

/**
 * A text of somebody else as it is stored: one line of text. Markup in it is text like any other; what could change
 * how the text around it is read is refused, not mended, so that its author learns of it.
 *
 * @param name how a report calls the text: its column.
 */
export function checkForeign(text: string, kind: ForeignKind, name: string): string | TextFault {
  const line = text.replace(BREAKS, ' ').trim();
  const [odd] = REFUSED.exec(line) ?? [];
  if (odd !== undefined) {
    const sign = `U+${odd.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `"${name}" holds ${sign}, which is not seen and changes how text is read. Remove it.`;
    return { code: 'unsafe-text', message, expected: 'text that can be seen' };
  }
  const most = TEXT_LIMITS[kind];
  const length = line.length <= most ? line.length : [...line].length;
  if (length <= most) return line;
  const message = `"${name}" has ${length} characters; ${most} are the most. Shorten it.`;
  return { code: 'too-long', message, expected: `${most} characters or fewer` };
}

/** The text of a cell that somebody else wrote, or undefined where it is empty or refused. */
export function readForeign(
  reader: RowReader,
  column: string,
  kind: ForeignKind,
): string | undefined {
  const cell = reader.text(column);
  if (cell === undefined) return undefined;
  const checked = checkForeign(cell, kind, column);
  if (typeof checked === 'string') return checked;
  return reader.fail(checked.code, column, checked.message, checked.expected, cell.slice(0, 80));
}

/** The texts of `prefix_<language>` columns that somebody else wrote, or undefined where all are empty. */
export function readForeignTexts(
  reader: RowReader,
  prefix: string,
  kind: ForeignKind,
): LocalizedText | undefined {
  const texts = reader.localized(prefix);
  if (!texts) return undefined;
  const checked = Object.entries(texts).map(([language, text]): [string, string] => {
    const column = `${prefix}_${language.toLowerCase()}`;
    const answer = checkForeign(text, kind, column);
    if (typeof answer === 'string') return [language, answer];
    reader.fail(answer.code, column, answer.message, answer.expected, text.slice(0, 80));
    return [language, ''];
  });
  return Object.fromEntries(checked);
}

/** The same; no text in any language is an error. */
export function requireForeignTexts(
  reader: RowReader,
  prefix: string,
  kind: ForeignKind,
): LocalizedText | undefined {
  const texts = readForeignTexts(reader, prefix, kind);
  if (texts) return texts;
  const message = `There is no ${prefix} in any language.`;
  return reader.fail('missing-value', `${prefix}_en`, message, `text in one ${prefix}_<language>`);
}

/**
 * A mark that turns the order of letters round is an error in any cell of the row, even where cleaning took it out:
 * a name with it looks like another name.
 */
export function refuseTurned(reader: RowReader): void {
  for (const column of reader.row.turned ?? []) {
    const message = `"${column}" holds a mark that turns the order of letters round. Remove it.`;
    reader.fail('unsafe-text', column, message, 'text that can be seen');
  }
}

/** The parts of a cell that lists several: `policy; energy`. Twice the same is an error. */
export function readList(reader: RowReader, column: string): string[] | undefined {
  const cell = (reader.text(column) ?? '').replace(/\s+/gu, ' ');
  const parts = cell.split(';').map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  const twice = named.find((part, index) => named.indexOf(part) !== index);
  if (twice !== undefined) {
    const message = `"${twice}" is named twice in "${column}".`;
    return reader.fail('bad-word', column, message, 'each once');
  }
  return named.length > 0 ? named : undefined;
}

/** A list of words out of a known list. */
export function readWords(reader: RowReader, column: string, words: readonly string[]): string[] {
  const named = readList(reader, column) ?? [];
  for (const word of named.filter((each) => !words.includes(each))) {
    const message = `"${word}" is not a known word of "${column}".`;
    reader.fail('bad-word', column, message, words.join(', '));
  }
  return named;
}

/** A date as precise as the source has it. */
export function readPartialDate(reader: RowReader, column: string): string | undefined {
  const cell = reader.text(column);
  if (cell === undefined || isPartialDate(cell)) return cell;
  const message = `"${cell}" is not a year, a month or a day of the calendar.`;
  return reader.fail('bad-date', column, message, 'YYYY, YYYY-MM or YYYY-MM-DD');
}

/** Two dates between which something holds; the second must not be before the first. */
export function readSpan(
  reader: RowReader,
  first: string,
  last: string,
): readonly [string | undefined, string | undefined] {
  const from = readPartialDate(reader, first);
  const until = readPartialDate(reader, last);
  if (from !== undefined && until !== undefined && isAfter(from, until)) {
    const message = `"${last}" is before "${first}".`;
    reader.fail('bad-date', last, message, `${from} or later`);
  }
  return [from, until];
}
