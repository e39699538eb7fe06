import type { Frame } from './camera.js';

/** Radians of a degree. */
export const RADIANS = Math.PI / 180;

/** Pixels of the earth's radius at a zoom: 256 px are once around it at 0. */
export const radiusAt = (zoom: number): number => (128 / Math.PI) * 2 ** zoom;

/** How far from the middle the frame's corners are, in radii of the earth. */
export const reachOf = ({ width, height }: Frame, radius: number): number =>
  Math.hypot(width, height) / 2 / radius;

/** 0 where the frame shows a region, 1 where it shows the world, and smoothly between. */
export function worldness(reach: number): number {
  const share = Math.max(0, Math.min(1, reach - 1));
  return share * share * (3 - 2 * share);
}

/** A longitude between -180 and 180. */
export const wrapped = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);
