import type { Camera, Frame, Position } from './camera.js';
import { limited } from './limits.js';
import { RADIANS, radiusAt, reachOf, worldness, wrapped } from './sphere.js';

/**
 * The projection of a camera over a frame, in numbers.
 *
 * It is one family of equal-area projections: Lambert's azimuthal one of the sphere whose longitudes are squeezed by
 * `squeeze`, stretched again by as much. Nothing squeezed, that is Lambert's own around the camera, in which a region
 * keeps its shape wherever it is, at a pole and across the antimeridian too. By half it is Hammer's ellipse of the
 * whole world. A frame whose corners are within one radius of the earth (60°) has the first, one of two radii and
 * more the second; between them the squeeze goes over smoothly, and so does the latitude that the sphere is tilted
 * to: the world stands upright, and a camera north of the equator shifts it instead.
 *
 * After J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), chapter 24, and B. Jenny,
 * Adaptive Composite Map Projections (IEEE Transactions on Visualization and Computer Graphics 18, 2012).
 */
export interface Sight {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Pixels. */
  readonly radius: number;
  /** What longitudes are multiplied by: 1 to 0.5. */
  readonly squeeze: number;
  /** Radians: the meridian of the middle. */
  readonly meridian: number;
  /** Sine and cosine of the latitude that the sphere is tilted to. */
  readonly tilt: readonly [sine: number, cosine: number];
  /** Pixels: where the middle of the projection is. */
  readonly x: number;
  readonly y: number;
}

/** The sight of a camera, within its limits, over a frame. */
export function sightOf(asked: Camera, frame: Frame): Sight {
  const camera = limited(asked, frame);
  const radius = radiusAt(camera.zoom);
  const world = worldness(reachOf(frame, radius));
  const latitude = camera.latitude * RADIANS;
  const tilt = latitude * (1 - world);
  return {
    camera,
    frame,
    radius,
    squeeze: 1 - world / 2,
    meridian: camera.longitude * RADIANS,
    tilt: [Math.sin(tilt), Math.cos(tilt)],
    x: frame.width / 2,
    y: frame.height / 2 + radius * 2 * Math.sin((latitude - tilt) / 2),
  };
}

/** Writes to `into`, from `at`, the pixel of a direction that is already turned towards the sight; see `turned`. */
export function cast(
  { radius, squeeze, x, y }: Sight,
  ahead: number,
  right: number,
  up: number,
  into: Float32Array | number[],
  at: number,
): void {
  let near = ahead;
  let aside = right;
  if (squeeze < 1) {
    const longitude = Math.atan2(right, ahead) * squeeze;
    const level = Math.sqrt(right * right + ahead * ahead);
    near = level * Math.cos(longitude);
    aside = level * Math.sin(longitude);
  }
  // Only the very antipode has no place: it is moved to one.
  const scale = radius * Math.sqrt(2 / Math.max(1e-9, 1 + near));
  into[at] = x + (scale * aside) / squeeze;
  into[at + 1] = y - scale * up;
}

/** Writes to `into` the pixels of places, x and y in turn; NaN for those behind the globe. */
export function castAll<Pixels extends Float32Array | number[]>(
  sight: Sight,
  longitudes: ArrayLike<number>,
  latitudes: ArrayLike<number>,
  into: Pixels,
): Pixels {
  const { meridian, squeeze } = sight;
  const [sine, cosine] = sight.tilt;
  for (let index = 0; index < longitudes.length; index += 1) {
    const longitude = longitudes[index]! * RADIANS - meridian;
    const latitude = latitudes[index]! * RADIANS;
    const high = Math.sin(latitude);
    const level = Math.sqrt(1 - high * high);
    const along = level * Math.cos(longitude);
    const ahead = along * cosine + high * sine;
    // Where the sphere is not spread out whole, what is more than 90° away is behind it.
    if (squeeze === 1 && ahead < 0) into[2 * index] = into[2 * index + 1] = Number.NaN;
    else
      cast(
        sight,
        ahead,
        level * Math.sin(longitude),
        high * cosine - along * sine,
        into,
        2 * index,
      );
  }
  return into;
}

/** The place under a pixel; undefined beside the world. */
export function placeAt(sight: Sight, x: number, y: number): Position | undefined {
  const { radius, squeeze } = sight;
  const [sine, cosine] = sight.tilt;
  const aside = ((x - sight.x) / radius) * squeeze;
  const above = (sight.y - y) / radius;
  const near = 1 - (aside * aside + above * above) / 2;
  const scale = Math.sqrt((1 + near) / 2);
  const longitude = Math.atan2(aside * scale, near) / squeeze;
  // NaN, from outside the disc, is not within either.
  if (!(Math.abs(longitude) <= Math.PI)) return undefined;
  const up = above * scale;
  const level = Math.hypot(aside * scale, near);
  const ahead = level * Math.cos(longitude);
  const east = sight.meridian + Math.atan2(level * Math.sin(longitude), ahead * cosine - up * sine);
  const north = Math.asin(Math.max(-1, Math.min(1, ahead * sine + up * cosine)));
  return [wrapped(east / RADIANS), north / RADIANS];
}
