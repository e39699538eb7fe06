import type { Bounds } from './camera.js';
import { wrapped } from './sphere.js';

/** What a map shows where nothing says otherwise: North-East Asia, from Chongqing to Hokkaido. */
export const NORTH_EAST_ASIA: Bounds = [102, 21, 146, 49];

/**
 * The smallest bounds that hold the places of `keys` (all of them where there are no keys), across the antimeridian
 * where that is shorter; `NORTH_EAST_ASIA` where there is none. Places with NaN count as none.
 */
export function boundsOfPoints(
  longitudes: Float32Array,
  latitudes: Float32Array,
  keys: ArrayLike<number> = { length: longitudes.length },
): Bounds {
  const easts = new Float32Array(keys.length);
  let placed = 0;
  let [south, north] = [90, -90];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? index;
    const [longitude, latitude] = [longitudes[key]!, latitudes[key]!];
    if (!(Number.isFinite(longitude) && Number.isFinite(latitude))) continue;
    easts[placed++] = wrapped(longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  if (placed === 0) return NORTH_EAST_ASIA;
  // Around the globe, all but the widest gap between two neighbours.
  const sorted = easts.subarray(0, placed).sort();
  let [west, east] = [sorted[0]!, sorted[placed - 1]!];
  let widest = west + 360 - east;
  for (let index = 1; index < placed; index += 1) {
    const gap = sorted[index]! - sorted[index - 1]!;
    if (gap <= widest) continue;
    widest = gap;
    [west, east] = [sorted[index]!, sorted[index - 1]!];
  }
  return [west, south, east, north];
}
