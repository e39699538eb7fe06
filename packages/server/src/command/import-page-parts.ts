import { escaped } from '@climate-embed/figures/still';

import type { ImportIssue } from '../import/index.js';
import type { ImportWords } from './import-words.js';

/** Entries of one list that are shown; the rest is counted. */
const SHOWN = 200;
/** Warnings of one code that are shown; errors are shown as the entries of a list are. */
const SHOWN_WARNINGS = 20;
/** Characters of a cell that are shown. */
const FOUND = 160;

/** Markup that is complete in itself. */
export type Html = string & { readonly html: unique symbol };

/** Text as markup. A text that a spreadsheet would take for a formula, once copied there, gets an apostrophe. */
export function text(value: string): Html {
  const guarded = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  const visible = guarded.replace(/(?![\n\t])\p{C}/gu, '\uFFFD');
  return escaped(visible) as Html;
}

/** Markup out of fixed markup and text: what is filled in is escaped unless it is markup already. */
export function markup(
  fixed: TemplateStringsArray,
  ...parts: readonly (Html | readonly Html[])[]
): Html {
  const joined = parts.map((part) => (typeof part === 'string' ? part : (part as Html[]).join('')));
  return String.raw({ raw: fixed }, ...joined) as Html;
}

/** A column of a table. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => Html;
  readonly isNumber?: boolean;
}

/** A table that becomes a list of cards where the page is narrow. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  words: ImportWords,
  count: (number: number) => string,
): Html {
  const heads = columns.map(
    ({ head, isNumber }) => markup`<th scope="col" ${numberClass(isNumber)}>${text(head)}</th>`,
  );
  const body = rows.slice(0, SHOWN).map((row) => {
    const cells = columns.map(
      ({ head, cell, isNumber }) =>
        markup`<td data-label="${text(head)}" ${numberClass(isNumber)}>${cell(row)}</td>`,
    );
    return markup`<tr>
      ${cells}
    </tr> `;
  });
  return markup`<table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
    ${rest(rows.length, words, count)}`;
}

/** Issues by their code, each with its place, what was found and what to do. */
export function issueGroups(
  issues: readonly ImportIssue[],
  words: ImportWords,
  count: (number: number) => string,
): Html[] {
  const groups = new Map<string, ImportIssue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.code);
    if (group) group.push(issue);
    else groups.set(issue.code, [issue]);
  }
  return [...groups].map(([code, members]) => {
    const advice = words.advice[code];
    const isError = members.some(({ severity }) => severity === 'error');
    const shown = isError ? SHOWN : SHOWN_WARNINGS;
    return markup`<h3>${text(code)} (${text(count(members.length))})</h3>
      ${advice === undefined ? none : markup`<p>${text(words.toDo)}: ${text(advice)}</p> `}
      <ol class="issues">
        ${members.slice(0, shown).map((issue) => issueItem(issue, words))}
      </ol>
      ${rest(members.length, words, count, shown)}`;
  });
}

/** Nothing. */
export const none = '' as Html;

function issueItem(issue: ImportIssue, words: ImportWords): Html {
  const { file, sheet, row, column, message, found, expected } = issue;
  const details = [
    found === ''
      ? none
      : markup`<dt>${text(words.found)}</dt>
          <dd><code>${text(shorten(found))}</code></dd>`,
    expected === ''
      ? none
      : markup`<dt>${text(words.expected)}</dt>
          <dd lang="en">${text(shorten(expected))}</dd>`,
  ].filter((each) => each !== none);
  return markup`<li>
    <p class="place">${text(words.place(file, sheet, row, column))}</p>
    <p lang="en">${text(message)}</p>
    ${details.length > 0 ? markup`<dl>${details}</dl>` : none}
  </li> `;
}

function rest(
  length: number,
  words: ImportWords,
  count: (number: number) => string,
  shown = SHOWN,
): Html {
  return length > shown
    ? markup`<p class="muted">${text(words.more(count(length - shown)))}</p> `
    : none;
}

function numberClass(isNumber = false): Html {
  return (isNumber ? ' class="number"' : '') as Html;
}

function shorten(found: string): string {
  return found.length > FOUND ? `${found.slice(0, FOUND)}…` : found;
}
