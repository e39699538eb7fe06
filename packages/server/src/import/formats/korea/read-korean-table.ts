import type { Breakdown, Entry, PublishedTotal } from '@climate-embed/schema';
import { periodOfYear } from '../../calendar.js';
import { present } from '../../present.js';
import { compareTonnes } from '../../reconcile.js';
import type { Desk } from '../format.js';
import { FigureReader } from '../national/figure-reader.js';
import type { YearColumn } from '../national/year-columns.js';
import { readYear, sumEntries, type YearEntries } from '../national/year-entries.js';
import { YearFindings } from '../national/year-findings.js';
import { type KoreanTable, type TopRow, unitOfRow } from './korean-table.js';
import { isOutside, isSink } from './names.js';
import type { Subject } from './subject.js';

/** Codes of the rows that state totals. `direct` may or may not hold the sink: it is kept and not compared. */
const CODES = { total: 'total', net: 'net', direct: 'total-direct', memo: 'memo' } as const;

/** Where a table belongs and how it counts. */
export interface KoreanBasis {
  readonly subject: Exclude<Subject, { problem: unknown }>;
  readonly sourceId: string;
  readonly gwp: string | undefined;
}

/** Sends one breakdown for each year of a table to the desk; answers how many. */
export function readKoreanYears(table: KoreanTable, basis: KoreanBasis, desk: Desk): number {
  const reader = new FigureReader(desk, table.sheet.name, 'korean', (row) => unitOfRow(table, row));
  const findings = new YearFindings();
  let count = 0;
  for (const column of table.header.years) {
    const manner = { language: 'ko', guessed: table.guessed };
    const year = readYear(table.categories, (each) => reader.cell(each, column), manner);
    findings.add(column.year, year);
    const printed = totalsOf(table, column, reader, desk);
    if (year.entries.length === 0 && printed.length === 0) continue;
    warnOfLabels(table, column, year.entries, printed, reader, desk);
    const totals = tellIndirect(table, column, year.entries, printed, reader, desk);
    desk.breakdown(
      breakdownOf(table, column, basis, year, totals),
      reader.place(table.header.row, column),
    );
    count += 1;
  }
  findings.tell(desk, (category) => reader.place(category));
  reader.close();
  return count;
}

function breakdownOf(
  { scheme }: KoreanTable,
  { year, provisional }: YearColumn,
  { subject, sourceId, gwp }: KoreanBasis,
  { entries, totals }: YearEntries,
  printed: readonly PublishedTotal[],
): Breakdown {
  const owner = 'cityId' in subject ? subject.cityId : subject.country.toLowerCase();
  return present({
    id: `${owner}-${year}-${scheme}-${sourceId}`,
    ...subject,
    period: periodOfYear(String(year))!,
    scheme,
    gas: 'CO2e',
    gwp,
    method: provisional ? 'early-estimate' : 'inventory',
    entries: [...entries],
    totals: [...printed, ...totals],
    sourceId,
  });
}

/** The totals that a column prints, each code once. */
function totalsOf(
  { tops }: KoreanTable,
  column: YearColumn,
  reader: FigureReader,
  desk: Desk,
): readonly PublishedTotal[] {
  const totals = new Map<string, number>();
  for (const top of tops) {
    if (top.kind === 'memo') continue;
    const cell = reader.cell(top, column);
    if (cell.kind !== 'mass') continue;
    const code = CODES[top.kind];
    const { tonnes } = cell.mass;
    const earlier = totals.get(code);
    if (earlier === undefined) totals.set(code, tonnes);
    else if (earlier !== tonnes) {
      const message = `${top.printed} is there twice with different figures. The first is kept.`;
      const detail = { found: `${tonnes} t`, expected: `${earlier} t` };
      desk.issue('warning', reader.place(top, column), 'repeated-total', message, detail);
    }
  }
  return [...totals].map(([code, value]) => ({ code, value }));
}

/** A sink lowers the net total below the total. Where it does not, a label or a sign is wrong; which, nobody knows. */
function warnOfLabels(
  { tops }: KoreanTable,
  column: YearColumn,
  entries: readonly Entry[],
  totals: readonly PublishedTotal[],
  reader: FigureReader,
  desk: Desk,
): void {
  const total = valueOf(totals, 'total');
  const net = valueOf(totals, 'net');
  const sink = sumEntries(entries, ({ code }) => isSink(code));
  if (total === undefined || net === undefined || sink === 0) return;
  if (sink < 0 ? net <= total : net >= total) return;
  const row = tops.find(({ kind }) => kind === 'net')!;
  const message = `In ${column.year} the net total is ${sink < 0 ? 'larger' : 'smaller'} than the total, though the sink is ${sink} t: the labels of the two rows may be exchanged, or a sign is wrong. Both are kept as printed. Ask the publisher.`;
  const detail = { found: `${net} t`, expected: `${total + sink} t` };
  desk.issue('warning', reader.place(row, column), 'labels-contradict', message, detail);
}

/** Regional tables print indirect emissions beside the total. One that adds them says more than other tables do. */
function tellIndirect(
  { tops }: KoreanTable,
  column: YearColumn,
  entries: readonly Entry[],
  totals: readonly PublishedTotal[],
  reader: FigureReader,
  desk: Desk,
): readonly PublishedTotal[] {
  const indirect = sumEntries(entries, ({ code }) => isOutside(code));
  if (indirect === 0) return totals;
  return totals.map((total) => {
    const row = tops.find(({ kind }) => CODES[kind] === total.code) as TopRow;
    const counts = (code: string): boolean =>
      !isOutside(code) && (total.code === 'net' || !isSink(code));
    const direct = sumEntries(entries, ({ code }) => counts(code));
    if (total.code === 'total-direct' || compareTonnes(total.value, direct).agrees) return total;
    if (!compareTonnes(total.value, direct + indirect).agrees) return total;
    const message = `${row.printed} of ${column.year} holds the indirect emissions too, which count a second time what other places emit. It is kept under a name of its own.`;
    const detail = { found: `${total.value} t`, expected: `${direct} t` };
    desk.issue('warning', reader.place(row, column), 'total-with-indirect', message, detail);
    return {
      ...total,
      code: total.code === 'net' ? 'total-net-with-indirect' : 'total-with-indirect',
    };
  });
}

function valueOf(totals: readonly PublishedTotal[], code: string): number | undefined {
  return totals.find((total) => total.code === code)?.value;
}
