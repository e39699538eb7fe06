import type { ImportReport, TotalLine } from '../import/index.js';
import {
  type Column,
  type Html,
  markup,
  issueGroups,
  none,
  tableOf,
  text,
} from './import-page-parts.js';
import { STYLE } from './import-page-style.js';
import type { ImportWords } from './import-words.js';
import { WORDS_EN } from './import-words-en.js';
import { WORDS_KO } from './import-words-ko.js';

/** The languages of the page. */
export const PAGE_LANGUAGES: Readonly<Record<string, ImportWords>> = { en: WORDS_EN, ko: WORDS_KO };

/** What the page says beside the report. */
export interface PageOptions {
  readonly lang: string;
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  readonly written: number;
  readonly replaced?: number;
  readonly unchanged: number;
  readonly refused?: 'errors' | 'dry-run' | undefined;
  /** The name of a city in the language of the page, where it is known. */
  readonly nameOf: (cityId: string) => string | undefined;
}

/**
 * The report as a page of its own for those who keep the file: no script, nothing fetched, light or dark, fit for
 * a phone and for paper. All that comes from the file is text.
 */
export function importPage(report: ImportReport, options: PageOptions): string {
  const { lang, today, nameOf } = options;
  const words = PAGE_LANGUAGES[lang] ?? WORDS_EN;
  const format = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  const count = (number: number): string => format.format(number);
  const errors = report.issues.filter(({ severity }) => severity === 'error');
  const warnings = report.issues.filter(({ severity }) => severity !== 'error');
  const place = (at: { file: string; sheet?: string; row: number }): string =>
    words.place(at.file, at.sheet, at.row, '');
  const section = (title: string, intro: string, body: readonly Html[], size: number): Html =>
    size === 0
      ? none
      : markup`<h2>${text(title)} (${text(count(size))})</h2>
          <p class="muted">${text(intro)}</p>
          ${body}`;
  const number = <Row>(head: string, read: (row: Row) => number): Column<Row> => ({
    head,
    cell: (row) => markup`${text(minus(count(read(row))))}`,
    isNumber: true,
  });
  const word = <Row>(head: string, read: (row: Row) => string): Column<Row> => ({
    head,
    cell: (row) => text(read(row)),
  });
  const table = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): Html =>
    tableOf(rows, columns, words, count);
  const disagreeing = [...report.reconciliations].sort(
    (a, b) => Number(a.agrees) - Number(b.agrees),
  );

  const main = markup`<h1>${text(words.title)}</h1>
    <p class="outcome ${(options.refused === 'errors' ? 'bad' : 'good') as Html}">
      ${text(outcome(words, options, count))}
    </p>
    <p class="muted">${text(words.madeOn)} ${text(today)}</p>
    <ul class="counts">
      ${[
        counted(words.errors, count(errors.length)),
        counted(words.warnings, count(warnings.length)),
        ...Object.entries(report.accepted)
          .filter(([, size]) => size > 0)
          .map(([kind, size]) => counted(words.kinds[kind] ?? kind, count(size))),
      ]}
    </ul>
    <h2>${text(words.files)}</h2>
    ${table(report.files, [
      word(words.file, ({ name }) => name),
      word(words.kind, ({ kind }) => (kind === 'unknown' ? words.unknown : kind)),
      number(words.rows, ({ rows }) => rows),
      number(words.accepted, ({ accepted }) => accepted),
      number(words.notAccepted, ({ rows, accepted }) => rows - accepted),
    ])}
    ${section(words.errors, words.errorsIntro, issueGroups(errors, words, count), errors.length)}
    ${section(
      words.outliers,
      words.outliersIntro,
      [
        table(report.outliers, [
          word(words.total, ({ id }) => id),
          number(words.tonnes, ({ value }) => value),
          word(words.origin, ({ against }) =>
            against === 'too-small' ? words.tooSmall : words.tooLarge,
          ),
          word(words.beside, ({ otherYear, otherValue }) => `${otherYear}: ${count(otherValue)} t`),
        ]),
      ],
      report.outliers.length,
    )}
    ${section(
      words.comparisons,
      words.comparisonsIntro,
      [
        table(disagreeing, [
          word(words.total, ({ id }) => id),
          number(words.published, ({ published }) => published),
          number(words.sum, ({ computed }) => computed),
          number(words.difference, ({ difference }) => difference),
          {
            head: words.origin,
            cell: ({ agrees }) =>
              agrees
                ? markup`<span class="good">${text(words.agrees)}</span>`
                : markup`<span class="bad">${text(words.disagrees)}</span>`,
          },
        ]),
      ],
      report.reconciliations.length,
    )}
    ${section(
      words.totals,
      words.totalsIntro,
      [
        table(report.totals, [
          word(words.city, ({ cityId }) => nameOf(cityId) ?? cityId),
          word(words.period, periodOf),
          word(words.total, ({ scheme, code }) => [scheme, code].filter(Boolean).join(' · ')),
          number(words.tonnes, ({ value }) => value),
          word(words.origin, ({ computed }) => (computed ? words.computed : words.printed)),
        ]),
      ],
      report.totals.length,
    )}
    ${section(words.warnings, words.warningsIntro, issueGroups(warnings, words, count), warnings.length)}
    ${section(
      words.duplicates,
      words.duplicatesIntro,
      [
        table(report.duplicates, [
          word(words.file, place),
          word(words.beside, ({ firstFile, firstSheet, firstRow }) =>
            words.repeats(words.place(firstFile, firstSheet, firstRow, '')),
          ),
        ]),
      ],
      report.duplicates.length,
    )}
    ${report.conversions.length > 0 ? markup`<p class="muted">${text(words.conversions(count(report.conversions.length)))}</p>` : none}`;

  return markup`<!doctype html>
    <html lang="${text(lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="referrer" content="no-referrer" />
        <title>${text(words.title)}</title>
        <style>
          ${STYLE as Html}
        </style>
      </head>
      <body>
        <main>${main}</main>
      </body>
    </html> `;
}

function outcome(
  words: ImportWords,
  options: PageOptions,
  count: (number: number) => string,
): string {
  if (options.refused === 'errors') return words.outcome.errors;
  if (options.refused === 'dry-run') return words.outcome.dryRun;
  return words.outcome.written(
    count(options.written),
    count(options.unchanged),
    count(options.replaced ?? 0),
  );
}

function counted(what: string, number: string): Html {
  return markup`<li><strong>${text(number)}</strong>${text(what)}</li>`;
}

/** A number below 0 with its true sign, which no spreadsheet takes for a formula. */
function minus(number: string): string {
  return number.replace(/^-/u, '\u2212');
}

function periodOf({ period }: TotalLine): string {
  return period.fiscal ? `${period.start} – ${period.end}` : String(period.year);
}
