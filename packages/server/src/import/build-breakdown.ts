import { gwpOf } from '@climate-embed/accounting';
import type { Breakdown, Entry, GasPart } from '@climate-embed/schema';
import type { EmissionRow } from './emission-row.js';
import { checkAgreement, firstOf } from './group-agreement.js';
import { breakdownId } from './inventory-id.js';
import { present } from './present.js';
import { sumOf } from './reconcile.js';

/** A row of emissions.csv that states a sector. */
export type SectorRow = EmissionRow & { readonly sector: NonNullable<EmissionRow['sector']> };
/** Rows of one breakdown, in the order of the file. */
export type SectorRows = readonly [SectorRow, ...SectorRow[]];

/** What makes rows of sectors one breakdown: city, period, scheme, method and source. */
export function breakdownKey({ cityId, period, basis, method, sourceId }: EmissionRow): string {
  return JSON.stringify([cityId, period.start, period.end, basis.scheme, method, sourceId]);
}

/** What makes rows one entry, whose gases they may be. */
function entryKey({ sector: { code, scope, activity } }: SectorRow): string {
  return JSON.stringify([code, scope, activity]);
}

/** What must be there once: an entry's number for each gas. */
export function sectorKey(row: SectorRow): string {
  return JSON.stringify([entryKey(row), row.basis.gas ?? 'CO2e', row.sector.isMass]);
}

/**
 * Rows of sectors as one breakdown. A category of which rows state parts (`energy` beside `energy.transport`) is a
 * printed sum and no entry, so that nothing counts twice.
 *
 * @param totals rows of the same publication that state totals.
 * @returns undefined where a row is in error: without it the sums would be wrong.
 */
export function buildBreakdown(
  rows: SectorRows,
  totals: readonly EmissionRow[],
): Breakdown | undefined {
  const [first] = rows;
  checkAgreement([...rows, ...totals]);
  const codes = rows.map(({ sector }) => sector.code);
  const isSum = ({ sector }: SectorRow): boolean =>
    codes.some((code) => code.startsWith(`${sector.code}.`));
  const groups = new Map<string, [SectorRow, ...SectorRow[]]>();
  for (const row of rows.filter((each) => !isSum(each))) {
    const group = groups.get(entryKey(row));
    if (group) group.push(row);
    else groups.set(entryKey(row), [row]);
  }
  const gas = gasOfAll(rows);
  const entries = [...groups.values()].flatMap((group) => buildEntry(group, gas) ?? []);
  const sums = rows.filter(isSum).flatMap((row) => printedSum(row) ?? []);
  if (rows.some((row) => row.reader.failed)) return undefined;
  const printed = totals.flatMap(({ basis, mass, scope }) =>
    mass && scope === 'total' ? [{ code: basis.code ?? 'total', value: mass.tonnes }] : [],
  );
  const body = {
    cityId: first.cityId,
    period: first.period,
    scheme: first.basis.scheme ?? '',
    boundary: firstOf(rows, (row) => row.basis.boundary),
    gas,
    gwp: firstOf(rows, (row) => row.basis.gwp),
    method: first.method,
    entries,
    totals: [...printed, ...sums],
    publishedOn: firstOf(rows, (row) => row.publishedOn),
    reportedYear: firstOf(rows, (row) => row.reportedYear),
    sourceId: first.sourceId,
    illustrative: rows.some((row) => row.illustrative) || undefined,
  };
  return present({ id: breakdownId(present(body)), ...body });
}

function gasOfAll(rows: SectorRows): string | undefined {
  const gases = new Set(rows.map(({ basis }) => basis.gas));
  const [only] = gases;
  return gases.size === 1 && (only === undefined || only === 'CO2') ? only : 'CO2e';
}

function buildEntry(
  rows: readonly [SectorRow, ...SectorRow[]],
  ofAll: string | undefined,
): Entry | undefined {
  const whole = rows.find(({ basis }) => (basis.gas ?? 'CO2e') === 'CO2e');
  const gases = rows.filter((row) => row !== whole);
  const [first] = rows;
  const alone = !whole && rows.length === 1 && first.basis.gas === 'CO2' ? first : undefined;
  const source = whole ?? alone;
  const { code, gpc, label, scope, activity, activityQuality, factorQuality } = first.sector;
  const value = source ? source.mass?.tonnes : sumOfGases(rows);
  const keys = source?.notationKeys ?? (value === undefined ? keysOf(rows) : undefined);
  if (first.reader.failed) return undefined;
  const parts = alone ? [] : gases.flatMap((row) => gasPart(row));
  return present({
    code,
    gpc,
    label,
    scope,
    gas: alone && ofAll !== 'CO2' ? 'CO2' : undefined,
    value,
    keys,
    elsewhere: source?.elsewhere,
    gases: parts.length > 0 ? parts : undefined,
    activity,
    activityQuality,
    factorQuality,
    note: [...new Set(rows.flatMap((row) => row.note ?? []))].join(' ') || undefined,
  });
}

function keysOf(rows: readonly SectorRow[]): string[] | undefined {
  const keys = [...new Set(rows.flatMap(({ notationKeys = [] }) => notationKeys))];
  return keys.length > 0 ? keys : undefined;
}

function gasPart({ basis, mass, sector }: SectorRow): GasPart[] {
  if (!mass) return [];
  const gas = basis.gas ?? '';
  return [sector.isMass ? { gas, mass: mass.tonnes } : { gas, value: mass.tonnes }];
}

/** The sum of an entry of which only gases are given; a mass counts by the set that the row states. */
function sumOfGases(rows: readonly SectorRow[]): number | undefined {
  const values = rows.flatMap(({ basis, mass, sector, reader }) => {
    if (!mass) return [];
    const factor = sector.isMass ? gwpOf(basis.gas ?? '', basis.gwp ?? '') : 1;
    if (factor !== undefined) return [mass.tonnes * factor];
    const message = `Tonnes of ${basis.gas} count only with a set of warming potentials that has it, and no row gives the sum in CO2e.`;
    reader.fail(
      'no-gwp',
      'gwp',
      message,
      'a set like AR5, or a row with gas CO2e',
      basis.gwp ?? '',
    );
    return [];
  });
  return values.length > 0 ? sumOf(values) : undefined;
}

function printedSum({
  sector: { code, scope },
  mass,
  basis,
  reader,
}: SectorRow): { code: string; value: number } | undefined {
  const simple = scope === undefined && (basis.gas ?? 'CO2e') === 'CO2e';
  if (mass && simple) return { code, value: mass.tonnes };
  const message = `"${code}" is a sum of other rows. Only its CO2e without a scope is kept, for comparison.`;
  reader.warn('not-stored', 'code', message, 'a value in CO2e without scope');
  return undefined;
}
