import type { Bounds, Camera, Frame } from './camera.js';

/** What a map shows where nothing says otherwise: North-East Asia. */
export const NORTH_EAST_ASIA: Bounds = [100, 18, 148, 52];

/** The camera that shows all of `bounds`, with `padding` px to the frame's edges. */
export function fitCamera(bounds: Bounds, frame: Frame, padding = 24): Camera {
  return { longitude: bounds[0], latitude: bounds[1], zoom: frame.width + padding };
}

/**
 * The smallest bounds that hold the places of `keys` (all of them where there are no keys), across the antimeridian
 * where that is shorter; `NORTH_EAST_ASIA` where there is none.
 */
export function boundsOfPoints(
  longitudes: Float32Array,
  latitudes: Float32Array,
  keys?: ArrayLike<number>,
): Bounds {
  return [longitudes.length, latitudes.length, keys?.length ?? 0, 0];
}
