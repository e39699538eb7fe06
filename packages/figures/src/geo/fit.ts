import type { Bounds, Camera, Frame } from './camera.js';
import { lensFor } from './lens.js';
import { limited, MAX_ZOOM } from './limits.js';

/** The closest that fitting goes, so that one place is seen with the coasts around it. */
const CLOSE = 6;

/** Places along the edges of bounds. */
function outline([west, south, , north]: Bounds, span: number): (readonly [number, number])[] {
  return Array.from({ length: 9 }, (_, step) => {
    const longitude = west + (span * step) / 8;
    const latitude = south + ((north - south) * step) / 8;
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [west + span, latitude],
    ] as const;
  }).flat();
}

/**
 * The camera that shows all of `bounds` as large as can be, with `padding` px to the frame's edges; no closer than
 * zoom 6. Bounds that are wider than the frame can show give the whole world around their middle.
 */
export function fitCamera(bounds: Bounds, frame: Frame, padding = 24): Camera {
  const [west, south, east, north] = bounds;
  const span = east - west + (east < west ? 360 : 0);
  const places = outline(bounds, span);
  let camera: Camera = { longitude: west + span / 2, latitude: (south + north) / 2, zoom: 0 };
  // Halves what is not known of the zoom each turn, and moves on to where bounds stand in the middle.
  let [least, most] = [0, Math.min(CLOSE, MAX_ZOOM)];
  for (let turn = 0; turn < 20; turn += 1) {
    const zoom = (least + most) / 2;
    const lens = lensFor({ ...camera, zoom }, frame);
    const shown = places.flatMap(([longitude, latitude]) => {
      const pixel = lens.project(longitude, latitude);
      return pixel ? [pixel] : [];
    });
    const across = shown.map(([x]) => x);
    const down = shown.map(([, y]) => y);
    const [top, bottom] = [Math.min(...down), Math.max(...down)];
    const fits =
      shown.length === places.length &&
      Math.max(...across) - Math.min(...across) <= Math.max(1, frame.width - 2 * padding) &&
      bottom - top <= Math.max(1, frame.height - 2 * padding);
    if (fits) least = zoom;
    else most = zoom;
    const middle = fits && lens.invert(frame.width / 2, (top + bottom) / 2);
    if (middle) camera = { ...camera, latitude: middle[1] };
  }
  return limited({ ...camera, zoom: least }, frame);
}
