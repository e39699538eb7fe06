import type { Position } from '@climate-embed/schema';

import { byCodeUnit } from '../app/in-order.js';

/** Somebody who may have a place. */
export interface Placeable {
  readonly id: string;
  readonly position?: Position;
}

/** Hundredths of a degree, the step of the columns; never -0. */
export const cellOf = (degrees: number): number => Math.round(degrees * 100) + 0;

/** Width of a slice, in hundredths of a degree of longitude. */
const SLICE = 100;

/**
 * The order of the keys: those with a place in slices of one degree of longitude from west to east, each slice from
 * south to north; then those without. Ids decide where two are in one cell of 0.01°.
 *
 * Neighbours have keys near each other, and most differences between them are small and have no sign. Along a Hilbert
 * curve, which was tried first, the columns are 5 to 6 % larger and a view of 20° needs more blocks of names; along
 * a Morton curve they are 8 % larger.
 */
export function orderPartners<T extends Placeable>(partners: readonly T[]): T[] {
  return partners
    .map((partner) => {
      const { id, position } = partner;
      const column = position ? cellOf(position.longitude) : 0;
      return {
        partner,
        id,
        slice: position ? Math.floor(column / SLICE) : Number.MAX_SAFE_INTEGER,
        row: position ? cellOf(position.latitude) : 0,
        column,
      };
    })
    .sort(
      (a, b) => a.slice - b.slice || a.row - b.row || a.column - b.column || byCodeUnit(a.id, b.id),
    )
    .map(({ partner }) => partner);
}
