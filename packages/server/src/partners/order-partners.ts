import type { Position } from '@climate-embed/schema';

import { byCodeUnit } from '../app/in-order.js';

/** Somebody who may have a place. */
export interface Placeable {
  readonly id: string;
  readonly country?: string;
  readonly position?: Position;
}

/** A partner with the cell of 0.01° that it is in. */
interface Placed<T> {
  readonly partner: T;
  readonly country: string;
  readonly column: number;
  readonly row: number;
}

/** Hundredths of a degree, the step of the columns; never -0. */
export const cellOf = (degrees: number): number => Math.round(degrees * 100) + 0;

/** Width of a slice, in hundredths of a degree of longitude. */
const SLICE = 100;

const sliceOf = ({ column }: Placed<Placeable>): number => Math.floor(column / SLICE);

const inSlices = (a: Placed<Placeable>, b: Placed<Placeable>): number =>
  sliceOf(a) - sliceOf(b) ||
  a.row - b.row ||
  a.column - b.column ||
  byCodeUnit(a.partner.id, b.partner.id);

/** By country; each list keeps the order. */
function byCountry<T extends Placeable>(placed: readonly Placed<T>[]): Map<string, Placed<T>[]> {
  const countries = new Map<string, Placed<T>[]>();
  for (const one of placed) {
    const others = countries.get(one.country);
    if (others) others.push(one);
    else countries.set(one.country, [one]);
  }
  return countries;
}

/**
 * The order of the keys: country by country, from west to east by the longitude of the one in the middle of its list;
 * in a country in slices of one degree of longitude from west to east, each from south to north. Ids decide where
 * two are in one cell of 0.01°. Those without a place come last, by id.
 *
 * Neighbours have keys near each other; most differences between them are small and without a sign, and the column of
 * countries is made of long runs. For 13,000 cities of the world, coordinates and countries take 7.7 % fewer bytes
 * than along a Hilbert curve, 9 % fewer than along a Morton curve and 3.5 % fewer than in slices alone, and a view of
 * any size needs as many blocks of names.
 */
export function orderPartners<T extends Placeable>(partners: readonly T[]): T[] {
  const placed = partners.flatMap((partner): Placed<T>[] => {
    const { country = '', position } = partner;
    if (!position) return [];
    return [
      { partner, country, column: cellOf(position.longitude), row: cellOf(position.latitude) },
    ];
  });
  const countries = [...byCountry(placed.sort(inSlices))].map(([country, list]) => ({
    country,
    list,
    middle: list[Math.floor(list.length / 2)]!.column,
  }));
  countries.sort((a, b) => a.middle - b.middle || byCodeUnit(a.country, b.country));
  const placeless = partners.filter(({ position }) => !position);
  return [
    ...countries.flatMap(({ list }) => list.map(({ partner }) => partner)),
    ...placeless.sort((a, b) => byCodeUnit(a.id, b.id)),
  ];
}
