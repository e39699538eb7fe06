import type { ImportIssue, ImportReport } from '../import/index.js';

/** Lines of one sort shown; the rest is counted. */
const SHOWN = 50;
/** Issues of one code shown: files of others hold hundreds of cities that are not ours. */
const SHOWN_OF_CODE = 10;
/** What moves a terminal or turns the order of signs round: names of files, sheets and columns come from strangers. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Characters of a cell shown. */
const FOUND = 80;

function shorten(lines: readonly string[], what: string): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [
    ...lines.slice(0, SHOWN),
    `  … and ${lines.length - SHOWN} more ${what} (--json has all)`,
  ];
}

function quoted(found: string): string {
  return JSON.stringify(found.length > FOUND ? `${found.slice(0, FOUND)}…` : found);
}

/** `emissions.csv, line 3`, or `book.xlsx, sheet eCRF_3, row 3`. */
function placeText(file: string, sheet: string | undefined, row: number): string {
  const name = sheet === undefined ? file : `${file}, sheet ${sheet}`;
  return row > 0 ? `${name}, ${sheet === undefined ? 'line' : 'row'} ${row}` : name;
}

function issueLine(issue: ImportIssue): string {
  const { severity, file, sheet, row, column, message, found, expected } = issue;
  const place = placeText(file, sheet, row);
  const where = [place, column].filter((part) => part !== '').join(', ') || 'command line';
  const detail = [found && `found ${quoted(found)}`, expected && `expected ${expected}`].filter(
    Boolean,
  );
  const line = `  ${severity.padEnd(8)}${where}: ${message}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
  // One issue is one line, whatever a header or a name of a sheet holds.
  return line.replace(/\s*\n\s*/gu, ' ');
}

/** Issues in their order; of each code the first ones, and at the end how many more there are. */
function issueLines(issues: readonly ImportIssue[]): string[] {
  const counts = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const count = (counts.get(issue.code) ?? 0) + 1;
    counts.set(issue.code, count);
    return count <= SHOWN_OF_CODE ? [issueLine(issue)] : [];
  });
  const more = [...counts].filter(([, count]) => count > SHOWN_OF_CODE);
  return [
    ...lines,
    ...more.map(
      ([code, count]) => `  … and ${count - SHOWN_OF_CODE} more ${code} (--json has all)`,
    ),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...shorten(lines, 'lines')];
}

/** A report in words: what each file held, what is wrong and where, which totals do not agree with their parts. */
export function reportText(report: ImportReport): string {
  const files = report.files.map(({ name, kind, rows, accepted }) => {
    const held = rows === 1 ? '1 row' : `${rows} rows`;
    if (kind === 'unknown') return `  ${name}: ${held}, of no format that is known`;
    return `  ${name}: ${held} of ${kind}, ${accepted} accepted${accepted < rows ? `, ${rows - accepted} not` : ''}`;
  });
  const accepted = Object.entries(report.accepted)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`);
  // Errors come first: they decide whether anything is written.
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  const warnings = report.issues.filter(({ severity }) => severity !== 'error');
  const disagreeing = report.reconciliations
    .filter(({ agrees }) => !agrees)
    .map(
      ({ file, sheet, row, id, published, computed, difference }) =>
        `  ${placeText(file, sheet, row)}: ${id} is published as ${published} t, its parts add up to ${computed} t ` +
        `(difference ${difference} t)`,
    );
  const duplicates = report.duplicates.map(
    ({ file, sheet, row, firstFile, firstSheet, firstRow }) =>
      `  ${placeText(file, sheet, row)} repeats ${
        firstFile === file && firstSheet === sheet
          ? `${sheet === undefined ? 'line' : 'row'} ${firstRow}`
          : placeText(firstFile, firstSheet, firstRow)
      }`,
  );
  const computed = report.totals.filter((total) => total.computed).length;
  return [
    'Files',
    ...files,
    `Records accepted: ${accepted.join(', ') || 'none'}`,
    ...(computed > 0 ? [`Totals computed, because none is printed: ${computed}`] : []),
    ...section(`Errors: ${errors.length}`, issueLines(errors)),
    ...section(`Warnings: ${warnings.length}`, issueLines(warnings)),
    ...section(`Totals that do not agree with their parts: ${disagreeing.length}`, disagreeing),
    ...section(`Repeated rows, taken once: ${duplicates.length}`, duplicates),
    ...(report.conversions.length > 0
      ? ['', `Values brought to tonnes: ${report.conversions.length} (--json has all)`]
      : []),
  ]
    .join('\n')
    .replace(UNSEEN, '\uFFFD');
}
