import { isGpcTotal } from '@climate-embed/accounting';
import type { Basis, Breakdown, Inventory } from '@climate-embed/schema';
import type { DeskContext } from './desk.js';
import type { Desk, Place } from './formats/format.js';
import { inventoryId } from './inventory-id.js';
import { present } from './present.js';
import { printedTolerance } from './reconcile.js';
import type { Spot } from './spot.js';
import { valuesUnder, totalsOfBreakdown } from './totals-of-breakdown.js';
import { validate } from './validate.js';

/** Totals of schemes, where the code of a published total is no category: `total`, `net`, `total-without-lulucf`. */
const TOTAL = /^(total(-[a-z0-9-]+)?|net)$/u;

/** What the caller does itself. */
export interface Elsewhere {
  /** Codes of totals that become inventories of their own elsewhere; they are only compared here. */
  readonly stated: ReadonlySet<string>;
  /** The basis of a computed total, with words for it. */
  basis(basis: Basis): Basis;
}

/**
 * Takes a breakdown into the book, with the totals that follow from it. A printed total is kept as printed and held
 * against the sum; where none is printed the sum is the total, and says so.
 *
 * @returns whether the breakdown is new and meets the contract.
 */
export function takeBreakdown(
  body: Breakdown,
  at: Place,
  spots: readonly [Spot, ...Spot[]],
  { book, journal }: DeskContext,
  desk: Desk,
  elsewhere: Elsewhere,
): boolean {
  const [spot] = spots;
  if (!validate('breakdown', body, spot, journal)) return false;
  if (book.add('breakdown', body.id, body, spots) !== 'new') return false;
  const printed = new Map(body.totals.map(({ code, value }) => [code, value]));
  const computed = totalsOfBreakdown(body);
  for (const { code, value, values, silent } of computed) {
    const published = printed.get(code);
    if (published !== undefined && value !== undefined) compare(code, published, values);
    if (elsewhere.stated.has(code)) continue;
    if (published !== undefined) addTotal(code, published, false);
    else if (value !== undefined && silent.length === 0) addTotal(code, value, true);
    else noteSilence(code, value, silent);
  }
  const codes = new Set(computed.map(({ code }) => code));
  for (const [code, published] of printed) {
    if (codes.has(code)) continue;
    const values = valuesUnder(body, code);
    if (TOTAL.test(code)) {
      if (!elsewhere.stated.has(code)) addTotal(code, published, false);
    } else if (!isGpcTotal(code) && values.length > 0) compare(code, published, values);
  }
  return true;

  function compare(code: string, published: number, values: readonly number[]): void {
    const sum = values.reduce((total, value) => total + value, 0);
    const tolerance = printedTolerance(published, values);
    desk.reconcile(at, `${body.id} ${code}`, published, sum, tolerance);
  }

  function addTotal(code: string, value: number, isComputed: boolean): void {
    const { cityId } = body;
    // Of a country only the entries are kept: its totals are no city's.
    if (cityId === undefined) return;
    const { scheme, boundary, gas, gwp, period, method, sourceId } = body;
    const basis = elsewhere.basis(present({ scheme, code, boundary, gas, gwp }));
    const inventory: Inventory = present({
      id: inventoryId({ cityId, period, basis, method, sourceId }),
      cityId,
      period,
      basis,
      method,
      value,
      computed: isComputed || undefined,
      publishedOn: body.publishedOn,
      reportedYear: body.reportedYear,
      sourceId,
      breakdownId: body.id,
      note: body.note,
      illustrative: body.illustrative,
    });
    if (!validate('inventory', inventory, spot, journal)) return;
    book.add('inventory', inventory.id, inventory, [spot], { kind: 'breakdown', id: body.id });
  }

  function noteSilence(code: string, value: number | undefined, silent: readonly string[]): void {
    if (body.cityId === undefined) return;
    const what =
      value === undefined
        ? 'no entry that it counts has a number'
        : `nothing is said of ${silent.join(', ')}, not even by a notation key`;
    const message = `There is no ${code} total: none is printed, and it is not computed, because ${what}.`;
    desk.issue('warning', at, 'no-total', message, { expected: 'a number or a notation key' });
  }
}
