import type { Inventory } from '@climate-embed/schema';
import type { BasisLabels } from './basis.js';
import type { EmissionRow } from './emission-row.js';
import { checkAgreement, firstOf } from './group-agreement.js';
import { inventoryId } from './inventory-id.js';
import { present } from './present.js';
import { reconcile, sumOf } from './reconcile.js';
import type { Journal } from './report.js';

/** Rows of one inventory, in the order of the file. */
export type InventoryRows = readonly [EmissionRow, ...EmissionRow[]];

/**
 * Rows of one city, period, scheme, code, gas, method and source as one inventory: the row without scope is the published
 * total, rows with a scope are its parts. Without a published total, scopes 1 and 2 (and 3 where given) are
 * added up and the inventory says so.
 *
 * @param breakdownId the breakdown that the same publication gives, where it gives one. *
 * @returns undefined where there is no total to store; the journal says why.
 */
export function buildInventory(
  rows: InventoryRows,
  labels: BasisLabels,
  journal: Journal,
  breakdownId?: string,
): Inventory | undefined {
  const [first] = rows;
  const byScope = new Map(rows.map((row) => [row.scope, row]));
  checkAgreement(rows);
  // Also of rows that are left out for another reason: none may vanish without a word.
  reportNotationKeys(rows);
  if (rows.some((row) => row.reader.failed)) return undefined;
  const total = byScope.get('total');
  if (total?.notationKeys) return undefined;
  const parts = (['1', '2', '3'] as const).flatMap((scope) => {
    const mass = byScope.get(scope)?.mass;
    return mass ? [{ scope, mass }] : [];
  });
  const complete =
    parts.some(({ scope }) => scope === '1') && parts.some(({ scope }) => scope === '2');
  if (!total?.mass && !complete) {
    const message = 'There is no total, and scopes 1 and 2 are not both there to add up.';
    return first.reader.fail(
      'no-total',
      'scope',
      message,
      'a row without scope, or scopes 1 and 2',
    );
  }
  const value = total?.mass?.tonnes ?? sumOf(parts.map(({ mass }) => mass.tonnes));
  const id = inventoryId(first);
  if (total?.mass && complete) compareTotal(id, total, rows, journal);
  warnOfOddValue(total ?? first, value);
  return present({
    id,
    cityId: first.cityId,
    period: first.period,
    basis: labels.label(first.cityId, mergedBasis(rows)),
    method: first.method,
    value,
    originalValue: total?.mass?.original,
    originalUnit: total?.mass?.unit,
    computed: total?.mass ? undefined : true,
    parts:
      parts.length > 0
        ? parts.map(({ scope, mass }) => ({ scope, value: mass.tonnes }))
        : undefined,
    publishedOn: firstOf(rows, (row) => row.publishedOn),
    reportedYear: firstOf(rows, (row) => row.reportedYear),
    sourceId: first.sourceId,
    breakdownId,
    note: [...new Set(rows.flatMap((row) => row.note ?? []))].join(' ') || undefined,
    illustrative: rows.some((row) => row.illustrative) || undefined,
  });
}

function mergedBasis(rows: InventoryRows): EmissionRow['basis'] {
  return Object.assign({}, ...[...rows].reverse().map((row) => row.basis)) as EmissionRow['basis'];
}

function reportNotationKeys(rows: InventoryRows): void {
  for (const { notationKeys, scope, reader } of rows) {
    if (!notationKeys || reader.failed) continue;
    const what = scope === 'total' ? 'The total, and with it the inventory,' : 'This part';
    const message = `${what} is not stored: ${notationKeys.join('; ')} is not a number, and not 0.`;
    reader.warn('notation-key', 'notation_key', message, 'a value', notationKeys.join('; '));
  }
}

function compareTotal(id: string, total: EmissionRow, rows: InventoryRows, journal: Journal): void {
  const parts = rows.flatMap((row) => (row.scope === 'total' ? [] : (row.mass ?? [])));
  if (!total.mass) return;
  const comparison = reconcile(total.mass, parts);
  const { file, line } = total.row;
  journal.reconciliations.push({
    file,
    row: line,
    id,
    published: total.mass.tonnes,
    ...comparison,
  });
  if (comparison.agrees) return;
  const message = `The published total differs from the sum of its parts by ${comparison.difference} t. The published one is kept.`;
  total.reader.warn('total-misfit', 'value', message, `${comparison.computed} t`);
}

function warnOfOddValue({ reader }: EmissionRow, value: number): void {
  if (value > 0) return;
  const message =
    value === 0
      ? 'The total is 0. Use a notation key where it is not estimated.'
      : 'The total is below 0.';
  reader.warn(value === 0 ? 'zero' : 'negative', 'value', message, 'a number above 0');
}
