import { MAX_ZOOM } from '../geo/limits.js';
import { gridOf, type Grid } from './grid.js';
import { heapUp, radiusOf, REACH, settle, type Heap } from './heap.js';
import type { Marker, MarkerOptions } from './marker.js';
import type { MapPoints } from './points.js';

/** So few places of a cell stand for themselves, as long as their discs do not touch. */
const FEW = 4;

/** A cell of the grid. */
interface Cell {
  /** How many different places it has partners at. */
  sites: number;
  /** Where the partners of the last of its sites are put, or of all where they are many. */
  heap?: Heap;
}

/** The cell of each partner shown. */
function cellsOf({ shown, cells, moved }: Grid): Cell[] {
  const known = new Map<number, Cell>();
  let cell: Cell | undefined;
  return Array.from(shown, (_, at) => {
    // Neighbours have neighbouring keys: mostly it is the cell of the one before.
    if (cells[at] !== cells[at - 1]) cell = known.get(cells[at]!);
    if (!cell) known.set(cells[at]!, (cell = { sites: 0 }));
    cell.sites += moved[at]!;
    return cell;
  });
}

/** Whether places differ by less than so many degrees. */
const near = (degrees: Float32Array, keys: Uint32Array, most: number): boolean =>
  keys.every((key) => Math.abs(degrees[key]! - degrees[keys[0]!]!) < most);

/**
 * Gathers the partners in view into markers that do not overlap, in the order of the first key of each. Every key in
 * view is in exactly one. A cell of the world's grid ({@link gridOf}) with few places shows each of them. Cells at the
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
  const grid = gridOf(points, keys, xy, frame, zoom);
  const { shown, moved } = grid;
  const heaps: Heap[] = [];
  const owners = cellsOf(grid).map((cell, at) => {
    const first = shown[at]!;
    if (!cell.heap || (moved[at] && cell.sites <= FEW))
      heaps.push((cell.heap = { first, count: 0, x: 0, y: 0, keys: [] }));
    heapUp(cell.heap, xy[2 * first]!, xy[2 * first + 1]!, 1);
    return cell.heap;
  });
  const settled = settle(heaps);
  owners.forEach((owner, at) => {
    let heap = owner;
    while (heap.into) heap = heap.into;
    heap.keys.push(shown[at]!);
  });

  // As close as a finger's reach at the deepest zoom: they are one marker even there.
  const closest = ((360 / 256) * REACH) / 2 ** deepest;
  return settled
    .map(({ count, x, y, keys }): Marker => {
      const own = Uint32Array.from(keys);
      return {
        x,
        y,
        radius: radiusOf(count),
        keys: own,
        together:
          count > 1 &&
          (zoom >= deepest ||
            (near(points.longitudes, own, closest) && near(points.latitudes, own, closest))),
      };
    })
    .sort((a, b) => a.keys[0]! - b.keys[0]!);
}
