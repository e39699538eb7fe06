import type { Position } from './camera.js';
import type { Pen } from './pen.js';
import type { Lens } from './lens.js';
import type { Sight } from './sight.js';
import { RADIANS } from './sphere.js';

const STEPS = 32;
/** How far an arc of a short way is lifted, as a share of its length; a long one bows by itself. */
const BOW = 0.1;

/** A direction as the turned sphere has it: ahead, right, up. */
type Direction = readonly [number, number, number];

function directionOf(sight: Sight, [longitude, latitude]: Position): Direction {
  const [sine, cosine] = sight.tilt;
  const east = longitude * RADIANS - sight.meridian;
  const level = Math.cos(latitude * RADIANS);
  const high = Math.sin(latitude * RADIANS);
  const along = level * Math.cos(east);
  return [along * cosine + high * sine, level * Math.sin(east), high * cosine - along * sine];
}

/**
 * Adds a gently curved line between two places, to be stroked: the great circle, lifted to one side by a share of its length so that
 * near places have a bow too. It bows up on the screen, an upright one to the right, whichever end comes first.
 */
export function traceArc(lens: Lens, pen: Pen, from: Position, to: Position): void {
  const { sight, stream } = lens.brush(pen);
  const start = directionOf(sight, from);
  const end = directionOf(sight, to);
  const sum = start.map((part, axis) => part + end[axis]!);
  const difference = start.map((part, axis) => part - end[axis]!);
  const length = Math.hypot(...difference);
  const middle = Math.hypot(...sum);
  // One place twice has no line, and opposite ones have no shortest.
  if (length < 1e-9 || middle < 1e-6) return;
  const angle = 2 * Math.atan2(length, middle);
  const side = [
    start[1] * end[2] - start[2] * end[1],
    start[2] * end[0] - start[0] * end[2],
    start[0] * end[1] - start[1] * end[0],
  ];
  const scale = Math.hypot(...side);
  const lift = (side[2]! + side[1]! * 0.5 < 0 ? -1 : 1) * BOW * Math.sin(angle);
  stream.lineStart();
  for (let step = 0; step <= STEPS; step += 1) {
    const share = step / STEPS;
    const before = Math.sin((1 - share) * angle);
    const after = Math.sin(share * angle);
    const off = (lift * 4 * share * (1 - share)) / scale;
    const at = side.map(
      (part, axis) => (start[axis]! * before + end[axis]! * after) / Math.sin(angle) + part * off,
    );
    stream.point(Math.atan2(at[1]!, at[0]!), Math.atan2(at[2]!, Math.hypot(at[0]!, at[1]!)));
  }
  stream.lineEnd();
}
