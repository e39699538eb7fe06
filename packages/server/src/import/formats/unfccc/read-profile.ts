import type { Breakdown, Entry, PublishedTotal } from '@climate-embed/schema';
import { periodOfYear } from '../../calendar.js';
import { present } from '../../present.js';
import type { Desk } from '../format.js';
import { FigureReader } from '../national/figure-reader.js';
import type { PrintedUnit } from '../national/printed-cell.js';
import { readYear, sumEntries } from '../national/year-entries.js';
import { YearFindings } from '../national/year-findings.js';
import type { PlacedTotal, Profile } from './profile.js';
import type { ProfileSheet } from './profile-sheet.js';

/** Whose profile it is and what it counts with. */
export interface ProfileBasis {
  readonly country: string;
  readonly sourceId: string;
  readonly gwp: string | undefined;
}

const SCHEME = 'ipcc-1996';

/** Sends one breakdown for each year of a profile to the desk. */
export function readProfileYears(profile: Profile, basis: ProfileBasis, desk: Desk): void {
  const readers = new Map(
    profile.tables.map((table) => [
      table,
      new FigureReader(desk, table.sheet.name, 'plain', () => unitOf(table)),
    ]),
  );
  const reader = readers.get(profile.table)!;
  const findings = new YearFindings();
  const silent = new SilentGases();
  for (const column of profile.table.header.years) {
    const manner = { language: 'en', guessed: false };
    const year = readYear(profile.categories, (each) => reader.cell(each, column), manner);
    findings.add(column.year, year);
    const totals = profile.totals.flatMap((total): readonly PublishedTotal[] => {
      const own = total.table.header.years.find((each) => each.year === column.year);
      const cell = own && readers.get(total.table)!.cell(total, own);
      if (cell?.kind === 'keys') silent.add(total, column.year, cell.keys);
      return cell?.kind === 'mass' ? [{ code: total.code, value: cell.mass.tonnes }] : [];
    });
    const at = reader.place(profile.table.header.row, column);
    if (!year.entries.some(({ value }) => value !== undefined)) {
      if (totals.length === 0 && year.entries.length === 0) continue;
      const message = `No category of ${column.year} has a figure: the year is left out.`;
      desk.issue('warning', at, 'no-entries', message);
      continue;
    }
    const breakdown = breakdownOf(column.year, basis, year.entries, [
      ...once(totals),
      ...year.totals,
    ]);
    desk.breakdown(breakdown, at);
    compare(breakdown, totals, at, desk);
  }
  findings.tell(desk, (category) => reader.place(category));
  silent.tell(desk);
  for (const each of readers.values()) each.close();
}

/** The unit that a sheet states. */
export function unitOf({ units }: ProfileSheet): PrintedUnit | undefined {
  return units.length === 1 ? units[0] : undefined;
}

function breakdownOf(
  year: number,
  { country, sourceId, gwp }: ProfileBasis,
  entries: readonly Entry[],
  totals: readonly PublishedTotal[],
): Breakdown {
  return present({
    id: `${country.toLowerCase()}-${year}-${SCHEME}-${sourceId}`,
    country,
    period: periodOfYear(String(year))!,
    scheme: SCHEME,
    gas: 'CO2e',
    gwp,
    method: 'inventory',
    entries: [...entries],
    totals: [...totals],
    sourceId,
  });
}

/** Sheets repeat totals; each is stored once. */
function once(totals: readonly PublishedTotal[]): readonly PublishedTotal[] {
  return [...new Map([...totals].reverse().map((total) => [total.code, total]))]
    .map(([, total]) => total)
    .reverse();
}

/** Holds what is printed twice, and what follows from other totals, against each other. */
function compare(
  { id, entries }: Breakdown,
  totals: readonly PublishedTotal[],
  at: Parameters<Desk['reconcile']>[0],
  desk: Desk,
): void {
  const valuesOf = (code: string): number[] =>
    totals.flatMap((total) => (total.code === code ? [total.value] : []));
  for (const code of new Set(totals.map((total) => total.code))) {
    const [first, ...others] = valuesOf(code);
    for (const other of others) {
      if (other !== first) desk.reconcile(at, `${id} ${code} in both sheets`, first!, other);
    }
  }
  const [lulucf] = valuesOf('lulucf');
  const land = entries.filter(({ code }) => /^5(\.|$)/u.test(code));
  if (lulucf !== undefined && land.some(({ value }) => value !== undefined)) {
    desk.reconcile(at, `${id} lulucf`, lulucf, sumEntries(land));
  }
  for (const kind of ['total', 'net'] as const) {
    const [all] = valuesOf(kind);
    const [carbon] = valuesOf(`${kind}-CO2`);
    const [others] = valuesOf(`${kind}-Non-CO2`);
    if (all === undefined || carbon === undefined || others === undefined) continue;
    desk.reconcile(at, `${id} ${kind} by gas`, all, carbon + others);
  }
}

/** Totals of gases that hold keys: a total has no room for them, so they are told. */
class SilentGases {
  readonly #found = new Map<PlacedTotal, Map<string, number[]>>();

  add(total: PlacedTotal, year: number, keys: readonly string[]): void {
    const found = this.#found.get(total) ?? new Map<string, number[]>();
    this.#found.set(total, found);
    const key = keys.join(',');
    found.set(key, [...(found.get(key) ?? []), year]);
  }

  tell(desk: Desk): void {
    for (const [total, found] of this.#found) {
      const what = [...found].map(([keys, years]) => `${keys} in ${years.join(', ')}`).join('; ');
      const message = `The total "${total.printed}" holds notation keys (${what}). A total is a number or absent: it is absent in these years.`;
      const at = { sheet: total.table.sheet.name, row: total.row };
      desk.issue('warning', at, 'total-key', message, { found: [...found.keys()].join('; ') });
    }
  }
}
