import type { Camera, Frame, Position } from './camera.js';
import { lensFor, type Lens } from './lens.js';

/**
 * The camera near `camera` that has a place at a pixel, as far as its limits let it: moves by what is amiss until
 * nothing is.
 */
function holding(
  [longitude, latitude]: Position,
  x: number,
  y: number,
  camera: Camera,
  frame: Frame,
) {
  let lens = lensFor(camera, frame);
  for (let turn = 0; turn < 16; turn += 1) {
    const [atX, atY] = lens.project(longitude, latitude) ?? [];
    if (atX === undefined || atY === undefined || Math.hypot(atX - x, atY - y) < 0.01) break;
    const next = lens.invert(frame.width / 2 + atX - x, frame.height / 2 + atY - y);
    if (!next) break;
    lens = lensFor({ ...lens.camera, longitude: next[0], latitude: next[1] }, frame);
  }
  return lens.camera;
}

/**
 * The camera after a drag by `dx` and `dy` px: what was grabbed at `x` and `y` (the middle, where they are left out)
 * stays under the finger. Beside the world there is nothing to grab, and the camera stays.
 */
export function movedBy(
  { camera, frame, invert }: Lens,
  dx: number,
  dy: number,
  x = frame.width / 2,
  y = frame.height / 2,
): Camera {
  const place = invert(x, y);
  return place ? holding(place, x + dx, y + dy, camera, frame) : camera;
}

/**
 * The camera after the scale grew by `factor` (2 is one zoom step), with the place at `x` and `y` kept there as far as
 * the limits let it.
 */
export function zoomedAt(
  { camera, frame, invert }: Lens,
  factor: number,
  x: number,
  y: number,
): Camera {
  const place = invert(x, y) ?? [camera.longitude, camera.latitude];
  const closer = { ...camera, zoom: camera.zoom + Math.log2(factor) };
  return holding(place, x, y, closer, frame);
}
