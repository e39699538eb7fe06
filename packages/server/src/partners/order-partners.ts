import type { Position } from '@climate-embed/schema';

import { byCodeUnit } from './in-order.js';

/** Somebody who may have a place. */
export interface Placeable {
  readonly id: string;
  readonly position?: Position;
}

/** Hundredths of a degree, the step of the columns; never -0. */
export const cellOf = (degrees: number): number => Math.round(degrees * 100) + 0;

/** Cells of the curve's square on a side: the smallest power of two that holds 36,001 cells of longitude. */
const SIDE = 1 << 16;

/** How far along a Hilbert curve over the square a cell lies. */
function alongHilbert(column: number, row: number): number {
  let [x, y, distance] = [column, row, 0];
  for (let half = SIDE >> 1; half > 0; half >>= 1) {
    const right = (x & half) > 0 ? 1 : 0;
    const upper = (y & half) > 0 ? 1 : 0;
    distance += half * half * ((3 * right) ^ upper);
    if (upper === 0) {
      if (right === 1) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
      [x, y] = [y, x];
    }
  }
  return distance;
}

/**
 * The order of the keys: those with a place along a Hilbert curve over cells of 0.01°, so that neighbours have keys
 * near each other and small differences between them; then those without, by id.
 */
export function orderPartners<T extends Placeable>(partners: readonly T[]): T[] {
  return partners
    .map((partner) => ({
      partner,
      at: partner.position
        ? alongHilbert(
            cellOf(partner.position.longitude) + 18_000,
            cellOf(partner.position.latitude) + 9_000,
          )
        : Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => (a.at === b.at ? byCodeUnit(a.partner.id, b.partner.id) : a.at - b.at))
    .map(({ partner }) => partner);
}
