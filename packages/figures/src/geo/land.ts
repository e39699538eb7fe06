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

/**
 * Unpacks the text that a land module exports by default: fine steps in a degree, fine steps in a coarse one, the number
 * of rings; then for each ring the number of its vertices and their steps east and north, each from the vertex before;
 * the first from the first of the ring before.
 */
export function decodeLand(text: string): Land {
  let at = 0;
  let coarse = 1;
  const next = (): number => {
    const first = text.charCodeAt(at++) - ZERO;
    if (first < TURN) return first - (TURN - 1) / 2;
    if (first < LONG) {
      coarse = step + 1 - coarse;
      return next();
    }
    let value = 0;
    for (let left = first - LONG + 2; left > 0; left -= 1)
      value = value * BASE + text.charCodeAt(at++) - ZERO;
    return value - BASE ** (first - LONG + 2) / 2;
  };
  const grid = next();
  const step = next();
  const ends = new Uint32Array(next());
  // Two digits a vertex at least.
  const room = new Float32Array(1.5 * text.length);
  let size = 0;
  let [startEast, startNorth] = [0, 0];
  for (let ring = 0; ring < ends.length; ring += 1) {
    let [east, north] = [startEast, startNorth];
    const end = size + 3 * next();
    for (const start = size; size < end; size += 3) {
      // What is read first may turn to other steps.
      const by = next();
      east = (Math.round(east / coarse) + by) * coarse;
      north = (Math.round(north / coarse) + next()) * coarse;
      if (size === start) [startEast, startNorth] = [east, north];
      const longitude = (east / grid) * RADIANS;
      const latitude = (north / grid) * RADIANS;
      const level = Math.cos(latitude);
      room[size] = level * Math.cos(longitude);
      room[size + 1] = level * Math.sin(longitude);
      room[size + 2] = Math.sin(latitude);
    }
    ends[ring] = size / 3;
  }
  const directions = room.slice(0, size);
  return { directions, ends, ...capsOf(directions, ends) };
}

/** The caps around runs, each with its middle in the vertex halfway, and around rings, which hold those of their runs. */
function capsOf(directions: Float32Array, ends: Uint32Array): Pick<Land, 'ringCaps' | 'runCaps'> {
  const runCaps: number[] = [];
  const ringCaps = new Float32Array(4 * ends.length);
  let from = 0;
  for (const [ring, end] of ends.entries()) {
    const first = from;
    const firstCap = runCaps.length;
    let [sumX, sumY, sumZ] = [0, 0, 0];
    while (from < end) {
      const to = Math.min(from + RUN, end);
      const middle = 3 * ((from + to) >> 1);
      const x = directions[middle]!;
      const y = directions[middle + 1]!;
      const z = directions[middle + 2]!;
      const following = to < end ? to : first;
      let least =
        x * directions[3 * following]! +
        y * directions[3 * following + 1]! +
        z * directions[3 * following + 2]!;
      for (let vertex = 3 * from; vertex < 3 * to; vertex += 3) {
        const cosine =
          x * directions[vertex]! + y * directions[vertex + 1]! + z * directions[vertex + 2]!;
        if (cosine < least) least = cosine;
      }
      runCaps.push(x, y, z, Math.acos(Math.min(1, least)) + 1e-3);
      [sumX, sumY, sumZ] = [sumX + x, sumY + y, sumZ + z];
      from = to;
    }
    const length = Math.hypot(sumX, sumY, sumZ);
    const [x, y, z] = [sumX / length, sumY / length, sumZ / length];
    let angle = 0;
    for (let cap = firstCap; cap < runCaps.length; cap += 4) {
      const cosine = x * runCaps[cap]! + y * runCaps[cap + 1]! + z * runCaps[cap + 2]!;
      angle = Math.max(angle, Math.acos(Math.min(1, cosine)) + runCaps[cap + 3]!);
    }
    // What is larger than half the globe says nothing about what lies between its vertices.
    ringCaps.set([x, y, z, angle < Math.PI / 2 ? angle : Math.PI], 4 * ring);
  }
  return { ringCaps, runCaps: Float32Array.from(runCaps) };
}
