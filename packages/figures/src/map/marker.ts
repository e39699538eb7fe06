import type { Frame } from '../geo/camera.js';

/** A partner alone or a group of partners, as the map shows them. */
export interface Marker {
  /** Centre of mass, CSS pixels in the frame. */
  readonly x: number;
  readonly y: number;
  /** Of the disc, CSS pixels. */
  readonly radius: number;
  /** Whom it shows, ascending. */
  readonly keys: Uint32Array;
  /** True for a group that no zoom takes apart: show a list of it instead of zooming. */
  readonly together: boolean;
}

/** How markers are gathered. */
export interface MarkerOptions {
  readonly frame: Frame;
  /** The camera's. */
  readonly zoom: number;
  /** The deepest zoom that the map reaches, the lens's by default; a group that is one marker even there is `together`. */
  readonly deepest?: number;
}
