/** Where a map looks: what stands in the middle of its frame, and how close it is. */
export interface Camera {
  /** Degrees east, -180 to 180. */
  readonly longitude: number;
  /** Degrees north, -90 to 90. */
  readonly latitude: number;
  /** As web maps count it: at 0 the world's 360° are 256 px wide in the middle, and each step doubles that. */
  readonly zoom: number;
}

/** The size of a drawing in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Degrees. Where west is greater than east, the bounds reach across the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Degrees east and north, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];
