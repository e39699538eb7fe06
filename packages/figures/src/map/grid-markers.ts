import type { Frame } from '../geo/camera.js';
import { endOf, radiusOf, REACH, settle, type Heap } from './heap.js';
import type { Marker, MarkerOptions } from './marker.js';
import type { MapPoints } from './points.js';

/** Side of a cell, CSS pixels; a fifth more or less between two steps of zoom. */
const CELL = 64;
/** So few partners of a cell stand for themselves, as long as they do not touch. */
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

/** From the least to the greatest, degrees. */
function spanOf(degrees: Float32Array, keys: Uint32Array): number {
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
 * Cells are a grid over the world (on Mercator's map) and not over the frame, and their size follows the zoom in half
 * steps: who belongs together does not change while the map is moved, and seldom while it is zoomed. A cell with few
 * partners shows each of them. Cells at the edge of the frame are taken whole, so the centre of a marker may lie a
 * little outside.
 *
 * @param keys whom to show, ascending; those without a place are left out.
 * @param xy places on the screen by key, x and y in turn, NaN where not shown.
 */
export function gridMarkers(
  { longitudes, latitudes, placed }: MapPoints,
  keys: Uint32Array,
  xy: Float32Array,
  { frame, zoom, deepest = 99 }: MarkerOptions,
): Marker[] {
  const across = (256 / CELL) * 2 ** (Math.round(zoom * 2) / 2);
  const shown = new Uint32Array(keys.length);
  const cells = new Uint32Array(keys.length);
  const sizes: number[] = [];
  const known = new Map<number, number>();
  let count = 0;
  for (const key of keys) {
    if (key >= placed || !within(xy[2 * key]!, xy[2 * key + 1]!, frame, BEYOND)) continue;
    // Not quite 1 at the poles, where Mercator's map has no end.
    const up = Math.atanh(0.999 * Math.sin((latitudes[key]! * Math.PI) / 180)) / (2 * Math.PI);
    const place =
      Math.floor(up * across) * Math.ceil(across + 2) +
      Math.floor((longitudes[key]! / 360) * across);
    let cell = known.get(place);
    if (cell === undefined) known.set(place, (cell = sizes.push(0) - 1));
    sizes[cell]!++;
    cells[count] = cell;
    shown[count++] = key;
  }

  const heaps: Heap[] = [];
  /** Of each partner shown, the position of its heap. */
  const owners = new Uint32Array(count);
  const ofCell = new Map<number, number>();
  for (let at = 0; at < count; at++) {
    const key = shown[at]!;
    const cell = cells[at]!;
    let owner = ofCell.get(cell);
    if (owner === undefined) {
      owner = heaps.push({ first: key, count: 0, x: 0, y: 0 }) - 1;
      if (sizes[cell]! > FEW) ofCell.set(cell, owner);
    }
    const heap = heaps[(owners[at] = owner)]!;
    heap.count++;
    heap.x += xy[2 * key]!;
    heap.y += xy[2 * key + 1]!;
  }

  const settled = [...settle(heaps)].sort((a, b) => a.first - b.first);
  const markers = settled.map((heap) => new Uint32Array(heap.count));
  const places = new Map(settled.map((heap, at) => [heap, at]));
  const ends = Uint32Array.from(heaps, (heap) => places.get(endOf(heap))!);
  const filled = new Uint32Array(settled.length);
  for (let at = 0; at < count; at++) {
    const end = ends[owners[at]!]!;
    markers[end]![filled[end]!++] = shown[at]!;
  }

  const closest = (360 / 256) * REACH * 2 ** (1 - deepest);
  return settled.flatMap(({ count, x, y }, at): Marker[] => {
    const own = markers[at]!;
    const radius = radiusOf(count);
    const marker = {
      x: x / count,
      y: y / count,
      radius,
      keys: own,
      together: count > 1 && spanOf(longitudes, own) < closest && spanOf(latitudes, own) < closest,
    };
    return within(marker.x, marker.y, frame, radius) || countInView(own, xy, frame) ? [marker] : [];
  });
}
