import type { Camera, Frame } from './camera.js';
import { radiusAt, reachOf, worldness, wrapped } from './sphere.js';

/** From this zoom on, the first land is coarser than the screen, and the sharper one worth fetching. */
export const SHARP_ZOOM = 4.5;

/**
 * As close as it gets. The sharper land is true to the pixel up to zoom 8 in North-East Asia and 6 elsewhere; beyond,
 * its coasts are plain, not wrong, and partners of one district still part.
 */
export const MAX_ZOOM = 10;

/** The zoom at which the whole world stands in the frame. */
function worldZoom({ width, height }: Frame): number {
  const radius = Math.min(width / 2, height) / Math.SQRT2 / 2;
  return Math.max(0, Math.log2(radius / radiusAt(0)));
}

/**
 * A camera within its limits: longitude wrapped, zoom between the whole world and `MAX_ZOOM`, and latitude so that
 * a region may go up to the poles, but no frame that shows the world's height is filled with what is not world.
 */
export function limited(camera: Camera, frame: Frame): Camera {
  const zoom = Math.max(worldZoom(frame), Math.min(MAX_ZOOM, camera.zoom));
  const radius = radiusAt(zoom);
  const world = worldness(reachOf(frame, radius));
  // Along its middle the world is √2 radii high to each side; a shift may use what does not fit.
  const spare = Math.max(0, Math.SQRT2 - frame.height / 2 / radius);
  const most = 90 - world * (90 - (360 / Math.PI) * Math.asin(spare / 2));
  return {
    longitude: wrapped(camera.longitude),
    latitude: Math.max(-most, Math.min(most, camera.latitude)),
    zoom,
  };
}
