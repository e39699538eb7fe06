import { RUN, type Land } from './land.js';
import type { Pen } from './pen.js';
import type { Sight } from './sight.js';
import { streamTo, visibleAngle } from './trace.js';

/** Pixels: smaller islands are left out, and so are vertices nearer to the one before. */
const LEAST = 0.6;

/**
 * Adds what can be seen of the land to the pen's path. Rings out of sight are left out, runs of vertices out of sight
 * are cut short, before anything is clipped: of a sharp land's coasts, a frame shows few.
 */
export function traceLand(sight: Sight, pen: Pen, land: Land): void {
  const { directions, ends, ringCaps, runCaps } = land;
  const [sine, cosine] = sight.tilt;
  const [east, west] = [Math.cos(sight.meridian), Math.sin(sight.meridian)];
  const angle = visibleAngle(sight);
  /** Whether a cap reaches into the circle that is shown, whose middle is straight ahead; of the world, all is. */
  const seen = (caps: Float32Array, at: number): boolean => {
    const reach = angle + caps[at + 3]!;
    const along = caps[at]! * east + caps[at + 1]! * west;
    return reach >= Math.PI || along * cosine + caps[at + 2]! * sine >= Math.cos(reach);
  };
  const stream = streamTo(sight, pen);
  const point = (at: number): void => {
    const along = directions[at]! * east + directions[at + 1]! * west;
    const up = directions[at + 2]!;
    stream.point(
      Math.atan2(directions[at + 1]! * east - directions[at]! * west, along * cosine + up * sine),
      Math.asin(Math.max(-1, Math.min(1, up * cosine - along * sine))),
    );
  };
  const least = (LEAST / sight.radius) ** 2;

  stream.polygonStart();
  let run = 0;
  let from = 0;
  for (let ring = 0; ring < ends.length; ring += 1) {
    const end = ends[ring]!;
    const size = end - from;
    if (ringCaps[4 * ring + 3]! * sight.radius > LEAST && seen(ringCaps, 4 * ring)) {
      stream.lineStart();
      let last = -1;
      for (let at = from; at < end; at += 1) {
        const inRun = (at - from) % RUN;
        // The chord between the ends of a run stays in its cap.
        if (inRun === 0 && size > RUN && !seen(runCaps, 4 * (run + (at - from) / RUN))) {
          point(3 * at);
          last = at;
          at += RUN - 1;
        } else if (size <= RUN || last < 0 || inRun === 0 || apart(directions, last, at) > least) {
          point(3 * at);
          last = at;
        }
      }
      stream.lineEnd();
    }
    run += Math.ceil(size / RUN);
    from = end;
  }
  stream.polygonEnd();
}

/** The square of the distance between two vertices, in radii of the earth. */
function apart(directions: Float32Array, one: number, other: number): number {
  const x = directions[3 * one]! - directions[3 * other]!;
  const y = directions[3 * one + 1]! - directions[3 * other + 1]!;
  const z = directions[3 * one + 2]! - directions[3 * other + 2]!;
  return x * x + y * y + z * z;
}
