import type { Frame } from '../geo/camera.js';
import type { MapPoints } from './points.js';

/** Side of a cell, CSS pixels; a fifth more or less between two steps of zoom. */
const CELL = 64;
/** How far beyond the frame partners are gathered, so that cells at its edge are whole. */
const BEYOND = 80;

/** Who lies in or near the frame, and in which cell. */
export interface Grid {
  readonly shown: Uint32Array;
  /** Of each of them, a number of its own for each cell. */
  readonly cells: Float64Array;
  /** 1 where it has another place than the one before; partners at one place have neighbouring keys. */
  readonly moved: Uint8Array;
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
 * Finds the cells of the keys. They are a grid over the world and not over the frame, and their size follows the zoom
 * in half steps: who belongs together does not change while the map is moved, and seldom while it is zoomed. Towards
 * the poles a row has fewer, so that all are about as wide as they are high.
 */
export function gridOf(
  { longitudes, latitudes, placed }: MapPoints,
  keys: Uint32Array,
  xy: Float32Array,
  { width, height }: Frame,
  zoom: number,
): Grid {
  const across = (256 / CELL) * 2 ** (Math.round(zoom * 2) / 2);
  const shown = new Uint32Array(keys.length);
  const cells = new Float64Array(keys.length);
  const moved = new Uint8Array(keys.length);
  let count = 0;
  let east = NaN;
  let north = NaN;
  for (const key of keys) {
    const x = xy[2 * key]!;
    const y = xy[2 * key + 1]!;
    // Never true for NaN.
    if (key < placed && x > -BEYOND && y > -BEYOND && x < width + BEYOND && y < height + BEYOND) {
      if (longitudes[key] !== east || latitudes[key] !== north) moved[count] = 1;
      east = longitudes[key]!;
      north = latitudes[key]!;
      const row = Math.floor((north / 360) * across);
      const round = across * Math.cos(((row + 0.5) / across) * 2 * Math.PI);
      shown[count] = key;
      cells[count++] = row * Math.ceil(across + 2) + Math.floor((east / 360) * round);
    }
  }
  return { shown: shown.subarray(0, count), cells, moved };
}
