import type { BasisLabels } from './basis.js';
import { breakdownKey, buildBreakdown, sectorKey, type SectorRow } from './build-breakdown.js';
import { CityFinder } from './city-finder.js';
import { createDesk } from './desk.js';
import type { EmissionRow } from './emission-row.js';
import type { RecordBook } from './record-book.js';
import type { Journal } from './report.js';
import { leaveOut, repeats, type RowGroups } from './row-groups.js';
import { takeBreakdown } from './take-breakdown.js';

const NOBODY = new CityFinder([]);

/**
 * Reads rows of sectors into breakdowns, with the totals that no row states.
 *
 * @returns the id of each breakdown that stands, by `breakdownKey`, for the totals that are stated.
 */
export function importSectors(
  sectors: RowGroups<SectorRow>,
  totals: RowGroups<EmissionRow>,
  labels: BasisLabels,
  book: RecordBook,
  journal: Journal,
): ReadonlyMap<string, string> {
  const linked = new Map<string, string>();
  const stated = new Map<string, EmissionRow[]>();
  for (const [, rows] of totals.groups()) {
    for (const row of rows) {
      const key = breakdownKey(row);
      stated.set(key, [...(stated.get(key) ?? []), row]);
    }
  }
  for (const [key, all] of sectors.groups()) {
    const rows = withoutRepeated(all, journal);
    const [first, ...others] = rows;
    if (!first) continue;
    const beside = (stated.get(key) ?? []).filter(
      ({ basis }) => basis.gas !== 'CO2' || isCo2(rows),
    );
    const body = buildBreakdown([first, ...others], beside);
    if (!body) {
      leaveOut(rows, () => false);
      continue;
    }
    const { file, line } = first.row;
    const context = { file, book, journal, finder: NOBODY, today: '1970-01-01' } as const;
    const at = { row: line, column: 'value' };
    const lines = others.map(({ row }) => row);
    const taken = takeBreakdown(body, at, [first.row, ...lines], context, createDesk(context), {
      stated: new Set(beside.map(({ basis }) => basis.code ?? 'total')),
      basis: (basis) => labels.label(first.cityId, basis),
    });
    if (taken) linked.set(key, body.id);
  }
  return linked;
}

function isCo2(rows: readonly SectorRow[]): boolean {
  return rows.every(({ basis }) => basis.gas === 'CO2');
}

function withoutRepeated(rows: readonly SectorRow[], journal: Journal): SectorRow[] {
  const kept = new Map<string, SectorRow>();
  const more: SectorRow[] = [];
  for (const row of rows) {
    const first = kept.get(sectorKey(row));
    if (!first) kept.set(sectorKey(row), row);
    else if (!repeats(first, row, journal)) more.push(row);
  }
  return [...kept.values(), ...more];
}
