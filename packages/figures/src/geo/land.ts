import { RADIANS } from './sphere.js';

/** How many vertices of a ring are weighed at once against what is in sight. */
export const RUN = 32;

/**
 * Coasts of the world, ready to be traced; made by `decodeLand`. Places are directions from the middle of the earth,
 * so that turning the globe needs no trigonometry.
 */
export interface Land {
  /** Three numbers a vertex: towards 0° on the equator, towards 90° east, towards the North Pole. */
  readonly directions: Float32Array;
  /** The vertex after the last one of each ring. */
  readonly ends: Uint32Array;
  /** The cap around each ring: three numbers of its middle, then its radius in radians. */
  readonly ringCaps: Float32Array;
  /** The caps around the runs of all rings, each with the vertex that follows the run on its ring. */
  readonly runCaps: Float32Array;
}

/** The smallest digit, and what the digits count to. All are safe in a text of any kind of quotes. */
const ZERO = 40;
const BASE = 52;
/** Below this, one digit stands for -24 to 24; it alone turns from fine steps to coarse ones, and back. */
const TURN = 49;
/** From here on, digits announce two or three more. */
const LONG = 50;

/** Adds the cap around the vertices from one up to another, and the one that the line then goes on to. */
function addCap(
  caps: number[],
  directions: Float32Array,
  from: number,
  to: number,
  next: number,
): void {
  const part = (vertex: number, axis: number): number =>
    directions[3 * (vertex < to ? vertex : next) + axis]!;
  let [x, y, z] = [0, 0, 0];
  for (let vertex = from; vertex <= to; vertex += 1) {
    x += part(vertex, 0);
    y += part(vertex, 1);
    z += part(vertex, 2);
  }
  const length = Math.hypot(x, y, z);
  let least = length;
  for (let vertex = from; vertex <= to; vertex += 1)
    least = Math.min(least, x * part(vertex, 0) + y * part(vertex, 1) + z * part(vertex, 2));
  // What is larger than half the globe says nothing about what lies between its vertices.
  const angle = least > 0 ? Math.acos(Math.min(1, least / length)) + 1e-3 : Math.PI;
  caps.push(x / length, y / length, z / length, angle);
}

/**
 * Unpacks the text that a land module exports by default: fine steps in a degree, fine steps in a coarse one, the number
 * of rings; then for each ring the number of its vertices and their steps east and north, each from the vertex before;
 * the first from the first of the ring before.
 */
export function decodeLand(text: string): Land {
  let at = 0;
  let coarse = 1;
  const digit = (): number => text.charCodeAt(at++) - ZERO;
  const next = (): number => {
    const first = digit();
    if (first < TURN) return first - (TURN - 1) / 2;
    if (first < LONG) {
      coarse = step + 1 - coarse;
      return next();
    }
    let value = digit() * BASE + digit();
    if (first > LONG) value = value * BASE + digit();
    return value - BASE ** (first - LONG + 2) / 2;
  };
  const moved = (from: number): number => {
    const by = next();
    return (Math.round(from / coarse) + by) * coarse;
  };
  const grid = next();
  const step = next();
  const directions: number[] = [];
  const ends: number[] = [];
  let [startEast, startNorth] = [0, 0];
  for (let rings = next(); rings > 0; rings -= 1) {
    let vertices = next();
    let east = (startEast = moved(startEast));
    let north = (startNorth = moved(startNorth));
    for (;;) {
      const longitude = (east / grid) * RADIANS;
      const latitude = (north / grid) * RADIANS;
      const level = Math.cos(latitude);
      directions.push(level * Math.cos(longitude), level * Math.sin(longitude), Math.sin(latitude));
      vertices -= 1;
      if (vertices === 0) break;
      east = moved(east);
      north = moved(north);
    }
    ends.push(directions.length / 3);
  }
  return measured({ directions: Float32Array.from(directions), ends: Uint32Array.from(ends) });
}

/** Puts caps around rings and runs. */
function measured(rings: Pick<Land, 'directions' | 'ends'>): Land {
  const { directions, ends } = rings;
  const ringCaps: number[] = [];
  const runCaps: number[] = [];
  let first = 0;
  for (const end of ends) {
    addCap(ringCaps, directions, first, end, first);
    for (let from = first; from < end; from += RUN) {
      const to = Math.min(from + RUN, end);
      addCap(runCaps, directions, from, to, to < end ? to : first);
    }
    first = end;
  }
  return { ...rings, ringCaps: Float32Array.from(ringCaps), runCaps: Float32Array.from(runCaps) };
}
