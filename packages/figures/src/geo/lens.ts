import type { Camera, Frame, Position } from './camera.js';
import type { Land } from './land.js';
import type { Pen } from './pen.js';
import { castAll, placeAt, type Sight, sightOf } from './sight.js';
import { traceLand } from './trace-land.js';
import { streamTo } from './trace.js';

/** Draws points of the sphere, in radians, as its viewer sees them. */
export interface Brush {
  readonly sight: Sight;
  readonly stream: ReturnType<typeof streamTo>;
}

/** A camera over a frame: from places to pixels, back again, and on to a canvas. */
export interface Lens {
  /** The camera within its limits: longitude wrapped, latitude and zoom kept to what the frame can show. */
  readonly camera: Camera;
  readonly frame: Frame;
  /** Pixels from the frame's upper left corner; undefined where the place is out of sight behind the globe. */
  project(longitude: number, latitude: number): readonly [x: number, y: number] | undefined;
  /** The place under a pixel; undefined beside the world. */
  invert(x: number, y: number): Position | undefined;
  /** Writes x and y of each place in turn to `into`, twice as long; NaN where `project` has nothing. */
  projectAll(longitudes: Float32Array, latitudes: Float32Array, into: Float32Array): void;
  /** Adds what can be seen of the land to the pen's path; to be filled by the nonzero rule. */
  traceLand(pen: Pen, land: Land): void;
  /** What lines on the sphere are drawn by. */
  brush(pen: Pen): Brush;
  /** Adds the outline of the world, or of the frame where the world fills it. */
  traceSphere(pen: Pen): void;
}

/** The lens of a camera, kept within its limits, over a frame. */
export function lensFor(camera: Camera, frame: Frame): Lens {
  const sight = sightOf(camera, frame);
  return {
    camera: sight.camera,
    frame,
    project(longitude, latitude) {
      const [x = Number.NaN, y = Number.NaN] = castAll(sight, [longitude], [latitude], []);
      return Number.isNaN(x) ? undefined : [x, y];
    },
    invert: (x, y) => placeAt(sight, x, y),
    projectAll: (longitudes, latitudes, into) => void castAll(sight, longitudes, latitudes, into),
    traceLand: (pen, land) => traceLand(sight, pen, land),
    brush: (pen) => ({ sight, stream: streamTo(sight, pen) }),
    traceSphere: (pen) => streamTo(sight, pen).sphere?.(),
  };
}
