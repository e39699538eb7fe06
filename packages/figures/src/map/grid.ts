import type { Frame } from '../geo/camera.js';
import { heapUp, lean, type Heap } from './heap.js';
import type { MapPoints } from './points.js';

/** Side of a cell, CSS pixels; a fifth more or less between two steps of zoom. */
const CELL = 64;
/** So few places of a cell have a heap each. */
const FEW = 4;
/** How far beyond the frame partners are gathered, so that cells at its edge are whole. */
const BEYOND = 80;

/** A cell of the grid. */
interface Cell {
  /** How many times a place was come to in it. */
  sites: number;
  /** One for each place, the last one first; one for all where there are many. */
  heaps: Heap[];
}

/** How many of the keys are in view. Those without a place never are. */
export function countInView(keys: Uint32Array, xy: Float32Array, frame: Frame): number {
  let count = 0;
  for (const key of keys) {
    const x = xy[2 * key]!;
    const y = xy[2 * key + 1]!;
    if (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height) count++;
  }
  return count;
}

/**
 * Heaps the keys in or near the frame up by cells: one for each place of a cell, one for all where they are many.
 *
 * Cells are a grid over the world and not over the frame, and their size follows the zoom in half steps: who belongs
 * together does not change while the map is moved, and seldom while it is zoomed. Towards the poles a row has fewer, so
 * that all are about as wide as they are high.
 */
export function heapsOf(
  { longitudes, latitudes, placed }: MapPoints,
  keys: Uint32Array,
  xy: Float32Array,
  { width, height }: Frame,
  zoom: number,
): Heap[] {
  const across = (256 / CELL) * 2 ** (Math.round(zoom * 2) / 2);
  const cells = new Map<number, Cell>();
  let cell: Cell | undefined;
  let last = NaN;
  let east = NaN;
  let north = NaN;
  // By index: an iterator costs most while the engine has not seen this loop before.
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    const x = xy[2 * key]!;
    const y = xy[2 * key + 1]!;
    // Never true for NaN.
    if (key < placed && x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND) {
      // Partners at one place have neighbouring keys.
      if (longitudes[key] !== east || latitudes[key] !== north) {
        east = longitudes[key]!;
        north = latitudes[key]!;
        const row = Math.floor((north / 360) * across);
        const round = across * Math.cos(((row + 0.5) / across) * 2 * Math.PI);
        const place = row * Math.ceil(across + 2) + Math.floor((east / 360) * round);
        if (place !== last) cell = cells.get((last = place));
        if (!cell) cells.set(place, (cell = { sites: 0, heaps: [] }));
        if (++cell.sites <= FEW) cell.heaps.unshift({ x, y, keys: [] });
        else while (cell.heaps[1]) heapUp(cell.heaps.at(-1)!, cell.heaps.shift()!);
      }
      const [heap] = cell!.heaps as [Heap];
      heap.keys.push(key);
      lean(heap, x, y, 1 / heap.keys.length);
    }
  }
  return [...cells.values()].flatMap(({ heaps }) => heaps);
}
