import type { ImportIssue, ImportReport } from '../import/index.js';

/** Lines of one sort shown; the rest is counted. */
const SHOWN = 50;
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

function issueLine({ severity, file, row, column, message, found, expected }: ImportIssue): string {
  const place = row > 0 ? `${file}, line ${row}` : file;
  const where = column ? `${place}, ${column}` : place;
  const detail = [found && `found ${quoted(found)}`, expected && `expected ${expected}`].filter(
    Boolean,
  );
  return `  ${severity.padEnd(8)}${where}: ${message}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...shorten(lines, 'lines')];
}

/** A report in words: what each file held, what is wrong and where, which totals do not agree with their parts. */
export function reportText(report: ImportReport): string {
  const files = report.files.map(({ name, kind, rows, accepted }) => {
    const held = rows === 1 ? '1 row' : `${rows} rows`;
    if (kind === 'unknown') return `  ${name}: ${held}, of none of the four files`;
    return `  ${name}: ${held} of ${kind}, ${accepted} accepted${accepted < rows ? `, ${rows - accepted} not` : ''}`;
  });
  const accepted = Object.entries(report.accepted).map(([kind, count]) => `${kind} ${count}`);
  // Errors come first: they decide whether anything is written.
  const issues = report.issues.filter(({ severity }) => severity === 'error');
  const warnings = report.issues.filter(({ severity }) => severity !== 'error');
  const disagreeing = report.reconciliations
    .filter(({ agrees }) => !agrees)
    .map(
      ({ file, row, id, published, computed, difference }) =>
        `  ${file}, line ${row}: ${id} is published as ${published} t, its parts add up to ${computed} t ` +
        `(difference ${difference} t)`,
    );
  const duplicates = report.duplicates.map(
    ({ file, row, firstFile, firstRow }) =>
      `  ${file}, line ${row} repeats ${firstFile === file ? '' : `${firstFile}, `}line ${firstRow}`,
  );
  return [
    'Files',
    ...files,
    `Records accepted: ${accepted.join(', ')}`,
    ...section(`Errors: ${issues.length}`, issues.map(issueLine)),
    ...section(`Warnings: ${warnings.length}`, warnings.map(issueLine)),
    ...section(`Totals that do not agree with their parts: ${disagreeing.length}`, disagreeing),
    ...section(`Repeated rows, taken once: ${duplicates.length}`, duplicates),
    ...(report.conversions.length > 0
      ? ['', `Values brought to tonnes: ${report.conversions.length} (--json has all)`]
      : []),
  ].join('\n');
}
