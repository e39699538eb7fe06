import type { Camera } from './camera.js';
import type { Lens } from './lens.js';

/**
 * The camera after a drag by `dx` and `dy` px: what was grabbed at `x` and `y` (the middle, where they are left out)
 * stays under the finger.
 */
export function movedBy(lens: Lens, dx: number, dy: number, x?: number, y?: number): Camera {
  throw new Error(`${lens.frame.width} ${dx} ${dy} ${x} ${y}`);
}

/** The camera after the scale grew by `factor` (2 is one zoom step), with the place at `x` and `y` kept there. */
export function zoomedAt(lens: Lens, factor: number, x: number, y: number): Camera {
  throw new Error(`${lens.frame.width} ${factor} ${x} ${y}`);
}
