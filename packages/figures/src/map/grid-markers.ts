import type { Frame } from '../geo/camera.js';
import { MAX_ZOOM } from '../geo/limits.js';
import { heapUp, radiusOf, REACH, settle, type Heap } from './heap.js';
import type { Marker, MarkerOptions } from './marker.js';
import type { MapPoints } from './points.js';

/** Side of a cell, CSS pixels; a fifth more or less between two steps of zoom. */
const CELL = 64;
/** So few places of a cell stand for themselves, as long as their discs do not touch. */
const FEW = 4;
/** How far beyond the frame partners are gathered, so that cells at its edge are whole. */
const BEYOND = 80;

/** Whether a place on the screen lies in the frame; never for NaN. */
const within = (x: number, y: number, { width, height }: Frame, beyond = 0): boolean =>
  x >= -beyond && y >= -beyond && x <= width + beyond && y <= height + beyond;

/** How many of the keys are in view. Those without a place never are. */
export function countInView(keys: Uint32Array, xy: Float32Array, frame: Frame): number {
  let count = 0;
  for (const key of keys) if (within(xy[2 * key]!, xy[2 * key + 1]!, frame)) count++;
  return count;
}

/** A cell of the grid. */
interface Cell {
  /** How many different places it has partners at. */
  sites: number;
  /** Where the partners of the site, or of the cell where its sites are many, are put. */
  heap?: Heap;
}

/** From the least to the greatest, degrees. */
function spanOf(degrees: Float32Array, keys: readonly number[]): number {
  let least = 360;
  let most = -360;
  for (const key of keys) {
    least = Math.min(least, degrees[key]!);
    most = Math.max(most, degrees[key]!);
  }
  return most - least;
}

/**
 * Gathers the partners in view into markers that do not overlap, in the order of the first key of each. Every key in
 * view is in exactly one.
 *
 * Cells are a grid over the world and not over the frame, and their size follows the zoom in half steps: who belongs
 * together does not change while the map is moved, and seldom while it is zoomed. A cell with few places shows each of
 * them. Cells at the edge of the frame are taken whole, so the centre of a marker may lie a little outside.
 *
 * @param keys whom to show, ascending; those without a place are left out.
 * @param xy places on the screen by key, x and y in turn, NaN where not shown.
 */
export function gridMarkers(
  { longitudes, latitudes, placed }: MapPoints,
  keys: Uint32Array,
  xy: Float32Array,
  { frame, zoom, deepest = MAX_ZOOM }: MarkerOptions,
): Marker[] {
  const across = (256 / CELL) * 2 ** (Math.round(zoom * 2) / 2);
  /** Whether a partner has another place than the one before: those at one place have neighbouring keys. */
  const moved = (key: number, before = -1): boolean =>
    longitudes[key] !== longitudes[before] || latitudes[key] !== latitudes[before];
  const known = new Map<number, Cell>();
  const shown: number[] = [];
  let cell: Cell | undefined;
  let last = NaN;
  const cells: Cell[] = [];
  for (const key of keys) {
    if (key >= placed || !within(xy[2 * key]!, xy[2 * key + 1]!, frame, BEYOND)) continue;
    const row = Math.floor((latitudes[key]! / 360) * across);
    // Fewer cells to a row towards the poles: all are about as wide as they are high.
    const round = across * Math.cos(((row + 0.5) / across) * 2 * Math.PI);
    const place = row * Math.ceil(across + 2) + Math.floor((longitudes[key]! / 360) * round);
    // Neighbours have neighbouring keys: mostly it is the cell of the one before.
    if (place !== last) cell = known.get((last = place));
    if (!cell) known.set(place, (cell = { sites: 0 }));
    if (moved(key, shown.at(-1))) cell.sites++;
    cells.push(cell);
    shown.push(key);
  }

  const heaps: Heap[] = [];
  const owners = shown.map((key, at) => {
    const cell = cells[at]!;
    if (!cell.heap || (cell.sites <= FEW && moved(key, shown[at - 1])))
      heaps.push((cell.heap = { first: key, count: 0, x: 0, y: 0, keys: [] }));
    heapUp(cell.heap, xy[2 * key]!, xy[2 * key + 1]!, 1);
    return cell.heap;
  });
  const settled = settle(heaps);
  shown.forEach((key, at) => {
    let heap = owners[at]!;
    while (heap.into) heap = heap.into;
    heap.keys.push(key);
  });

  // Closer than two fingers' reach even at the deepest zoom.
  const closest = (360 / 256) * REACH * 2 ** (1 - deepest);
  return settled
    .map(({ count, x, y, keys }): Marker => ({
      x,
      y,
      radius: radiusOf(count),
      keys: Uint32Array.from(keys),
      together:
        count > 1 &&
        (zoom >= deepest ||
          (spanOf(longitudes, keys) <= closest && spanOf(latitudes, keys) <= closest)),
    }))
    .filter(({ x, y, radius, keys }) => within(x, y, frame, radius) || countInView(keys, xy, frame))
    .sort((a, b) => a.keys[0]! - b.keys[0]!);
}
