import { MAX_ZOOM } from '../geo/limits.js';
import { heapsOf } from './grid.js';
import { radiusOf, REACH, settle } from './heap.js';
import type { Marker, MarkerOptions } from './marker.js';
import type { MapPoints } from './points.js';

/** Whether places differ by less than so many degrees. */
const near = (degrees: Float32Array, keys: Uint32Array, most: number): boolean =>
  keys.every((key) => Math.abs(degrees[key]! - degrees[keys[0]!]!) < most);

/**
 * Gathers the partners in view into markers that do not overlap, in the order of the first key of each. Every key in
 * view is in exactly one. A cell of the world's grid ({@link heapsOf}) with few places shows each of them. Cells at the
 * edge of the frame are taken whole, so markers may have their centre up to 80 px outside: paint them all, and let
 * only those be focused whose centre can be seen.
 *
 * @param keys whom to show, ascending; those without a place are left out.
 * @param xy places on the screen by key, x and y in turn, NaN where not shown.
 */
export function gridMarkers(
  points: MapPoints,
  keys: Uint32Array,
  xy: Float32Array,
  { frame, zoom, deepest = MAX_ZOOM }: MarkerOptions,
): Marker[] {
  // As close as a finger's reach at the deepest zoom: they are one marker even there.
  const closest = ((360 / 256) * REACH) / 2 ** deepest;
  return settle(heapsOf(points, keys, xy, frame, zoom))
    .map(({ x, y, keys }): Marker => {
      const own = Uint32Array.from(keys).sort();
      return {
        x,
        y,
        radius: radiusOf(keys.length),
        keys: own,
        together:
          keys.length > 1 &&
          (zoom >= deepest ||
            (near(points.longitudes, own, closest) && near(points.latitudes, own, closest))),
      };
    })
    .sort((a, b) => a.keys[0]! - b.keys[0]!);
}
