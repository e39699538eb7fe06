import { gpcSource, type GpcSource } from '@climate-embed/accounting';
import type { Desk, Place, Sheet } from '../format.js';
import { isGeneration, subsectorsOf } from './reference.js';
import type { SourceRow } from './source-row.js';
import { readSummary, type Side, SIDES, type SummaryLine } from './summary-sheet.js';

/** What eCRF_2 prints for some sub-sectors in one column, over one or several lines. */
interface Printed {
  readonly label: string;
  readonly subsectors: readonly string[];
  readonly side: Side;
  readonly place: Place;
  /** Tonnes; absent where no line has a number. */
  readonly value?: number;
}

/** The headline, "excluding generation of grid-supplied energy". */
const ALL = /^total emissions\b/iu;
const SCOPE: Readonly<Record<Side, string>> = { direct: '1', indirect: '2', outside: '3' };
const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/^total stationary/iu, 'I'],
  [/^total transport/iu, 'II'],
  [/^total waste/iu, 'III'],
  [/^total ippu/iu, 'IV'],
  [/^total afolu/iu, 'V'],
];

/**
 * Holds every figure of eCRF_2 against the rows of eCRF_3. Nothing of eCRF_2 is stored. Workbooks differ in where
 * they put waste: what is treated outside the city (x.2) belongs in the column "outside" and stands in "indirect" in
 * some, with what comes from outside (x.3, which is direct) in its place. Both are accepted, the second is reported.
 */
export function checkSummary(
  sheet: Sheet,
  id: string,
  rows: readonly SourceRow[],
  desk: Desk,
): void {
  const lines = readSummary(sheet);
  const cells = lines.flatMap(({ cells: each }) => SIDES.map((side) => each[side]));
  for (const { figure, place } of cells) noteUnreadable(figure, place, desk);
  if (!cells.some(({ figure }) => figure.kind === 'number')) return;
  const swapped: Place[] = [];
  const printed = gather(lines);
  for (const each of printed) {
    const accepted = expectedOf(each, rows);
    const [proper = 0] = accepted;
    if (each.value === undefined) {
      // Waste that stands in the other column has left this one empty.
      if (Math.abs(proper) > 1 && !isWaste(each)) noteBlank(each, proper, desk);
      continue;
    }
    const { value, label, side, place } = each;
    const fit = accepted.find((sum) => close(value, sum));
    desk.reconcile(place, `${id} ${label}, ${side}`, value, fit ?? proper);
    if (fit !== undefined && isWaste(each) && !close(fit, proper)) swapped.push(place);
  }
  noteSwapped(swapped, desk);
  checkGeneration(lines, id, rows, desk);
  checkTotals(lines, printed, id, rows, desk);
}

/** Lines of one sub-sector added up: commercial and institutional buildings are one source of the GPC. */
function gather(lines: readonly SummaryLine[]): Printed[] {
  const gathered = new Map<string, Printed>();
  for (const { label, cells } of lines) {
    const subsectors =
      label.includes('>') && !isGeneration({ sector: label }) ? subsectorsOf(label) : [];
    if (subsectors.length === 0) continue;
    for (const side of SIDES) {
      const { figure, place } = cells[side];
      const key = `${subsectors.join()} ${side}`;
      const before = gathered.get(key);
      const number = figure.kind === 'number' ? figure.value : undefined;
      const first = before?.value === undefined ? { label, place } : before;
      const sum = number === undefined ? before?.value : (before?.value ?? 0) + number;
      gathered.set(key, {
        label: first.label,
        place: first.place,
        subsectors,
        side,
        ...(sum === undefined ? {} : { value: sum }),
      });
    }
  }
  return [...gathered.values()];
}

/** The sums that may stand in a cell, the proper one first. */
function expectedOf({ subsectors, side }: Printed, rows: readonly SourceRow[]): number[] {
  const of = (wanted: (source: GpcSource) => boolean): number =>
    sumOf(
      rows,
      (source) => subsectors.includes(source.subsector) && source.ref !== 'I.4.4' && wanted(source),
    );
  if (!subsectors.some((each) => each.startsWith('III.')))
    return [of(({ scope }) => scope === SCOPE[side])];
  const last = (digit: string): number => of(({ ref }) => ref.endsWith(`.${digit}`));
  if (side === 'direct') return [last('1'), last('1') + last('3')];
  return side === 'outside' ? [last('2'), last('3')] : [0, last('2')];
}

function checkGeneration(
  lines: readonly SummaryLine[],
  id: string,
  rows: readonly SourceRow[],
  desk: Desk,
): void {
  const made = rows.filter(
    ({ generation, entry }) => generation !== undefined && entry.code === 'I.4.4',
  );
  for (const { label, cells } of lines) {
    const { figure, place } = cells.direct;
    const others = !isGeneration({ sector: label }) || ALL.test(label);
    if (others || figure.kind !== 'number') continue;
    const kind = label.split('>').at(-1)?.trim().toLowerCase() ?? '';
    const total = !label.includes('>');
    const own = total ? made : made.filter(({ generation }) => generation === kind);
    const sum = own.reduce((before, { entry }) => before + (entry.value ?? 0), 0);
    desk.reconcile(place, `${id} ${label}`, figure.value, sum);
  }
}

/** Totals of a sector, and of all: the sum of the lines above, or of eCRF_3, which has more sub-sectors. */
function checkTotals(
  lines: readonly SummaryLine[],
  printed: readonly Printed[],
  id: string,
  rows: readonly SourceRow[],
  desk: Desk,
): void {
  for (const { label, cells } of lines) {
    const all = ALL.test(label);
    const sector = SECTORS.find(([pattern]) => pattern.test(label))?.[1];
    if (!all && sector === undefined) continue;
    const within = (ref: string): boolean =>
      (all || ref.split('.')[0] === sector) && ref !== 'I.4.4';
    const under = printed.filter(({ subsectors }) => subsectors.some(within));
    const sum = (of: readonly Printed[]): number =>
      of.reduce((before, { value = 0 }) => before + value, 0);
    for (const side of SIDES) {
      const { figure, place } = cells[side];
      if (figure.kind !== 'number') continue;
      const above = sum(under.filter((each) => each.side === side));
      const listed = sumOf(rows, ({ ref, scope }) => within(ref) && scope === SCOPE[side]);
      const { value } = figure;
      const fit = [above, listed, sum(under)].find((each) => close(value, each));
      desk.reconcile(place, `${id} ${label}, ${side}`, value, fit ?? above);
    }
  }
}

function sumOf(rows: readonly SourceRow[], wanted: (source: GpcSource) => boolean): number {
  const sum = rows.reduce((before, { entry }) => {
    const source = gpcSource(entry.code);
    return source && wanted(source) ? before + (entry.value ?? 0) : before;
  }, 0);
  return Number(sum.toFixed(9));
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1, Math.abs(a) / 1e6);
}

function isWaste({ subsectors }: Printed): boolean {
  return subsectors.some((each) => each.startsWith('III.'));
}

function noteUnreadable(
  figure: SummaryLine['cells'][Side]['figure'],
  place: Place,
  desk: Desk,
): void {
  if (figure.kind !== 'failed' && figure.kind !== 'unreadable') return;
  const message = 'The sum is not a number. It is not compared; nothing of this sheet is stored.';
  desk.issue('warning', place, 'bad-sum', message, { found: figure.text, expected: 'tonnes CO2e' });
}

function noteBlank({ label, place }: Printed, expected: number, desk: Desk): void {
  const message = `${label} has no sum here, and figures in the table of sources.`;
  desk.issue('warning', place, 'blank-sum', message, { expected: `${expected} t` });
}

function noteSwapped(places: readonly Place[], desk: Desk): void {
  const [first] = places;
  if (!first) return;
  const rows = [...new Set(places.map(({ row }) => row))].join(', ');
  const message = `Waste treated outside the city belongs in the column "outside the city boundary", waste brought in from outside is direct. Rows ${rows} have them in other columns. The figures fit the table of sources, whose GPC numbers decide.`;
  desk.issue('warning', first, 'waste-columns', message, {
    expected: 'III.x.2 outside the boundary',
  });
}
