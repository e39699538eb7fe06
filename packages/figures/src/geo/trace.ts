import { geoClipAntimeridian, geoClipCircle, type GeoStream } from 'd3-geo';

import type { Pen } from './pen.js';
import { cast, type Sight } from './sight.js';
import { reachOf } from './sphere.js';

/** A point of a turned sphere in radians, and its pixel. */
type Spot = readonly [longitude: number, latitude: number, x: number, y: number];

/** Pixels: longer edges are looked at for how they bend. */
const SHORT = 16;
/** Pixels that an edge may be off where it bends. */
const TOLERANCE = 0.5;

/** Radians around the middle within which all is that the frame can show; π where it is the world. */
export function visibleAngle({ frame, radius, squeeze }: Sight): number {
  return squeeze < 1 ? Math.PI : 2 * Math.asin((reachOf(frame, radius) + 24 / radius) / 2);
}

/**
 * A stream that takes lines and polygons of the turned sphere (longitude 0 on the equator is the middle), in radians,
 * clips them as the sight needs and adds them to a pen's path. Clipping is d3-geo's: by the meridian opposite where the
 * whole world is spread out, by a circle around the frame else.
 */
export function streamTo(sight: Sight, pen: Pen): GeoStream {
  const clip = sight.squeeze < 1 ? geoClipAntimeridian : geoClipCircle(visibleAngle(sight));
  return clip(bending(sight, pen));
}

/** Casts points to pixels and bends long edges as the projection does. */
function bending(sight: Sight, pen: Pen): GeoStream {
  const pixel: number[] = [];
  let closing = false;
  let first: Spot | undefined;
  let last: Spot | undefined;

  const spotAt = (longitude: number, latitude: number): Spot => {
    const level = Math.cos(latitude);
    cast(
      sight,
      level * Math.cos(longitude),
      level * Math.sin(longitude),
      Math.sin(latitude),
      pixel,
      0,
    );
    return [longitude, latitude, pixel[0]!, pixel[1]!];
  };
  const lineTo = (from: Spot, to: Spot, depth = 8): void => {
    if (depth > 0 && Math.hypot(to[2] - from[2], to[3] - from[3]) > SHORT) {
      const middle = spotAt(...between(from, to));
      const off = Math.hypot(middle[2] - (from[2] + to[2]) / 2, middle[3] - (from[3] + to[3]) / 2);
      if (off > TOLERANCE) {
        lineTo(from, middle, depth - 1);
        return lineTo(middle, to, depth - 1);
      }
    }
    pen.lineTo(to[2], to[3]);
  };

  return {
    polygonStart() {
      closing = true;
    },
    polygonEnd() {
      closing = false;
    },
    lineStart() {
      first = last = undefined;
    },
    point(longitude, latitude) {
      const spot = spotAt(longitude, latitude);
      if (last) lineTo(last, spot);
      else {
        first = spot;
        pen.moveTo(spot[2], spot[3]);
      }
      last = spot;
    },
    lineEnd() {
      if (!closing || !first || !last) return;
      lineTo(last, first);
      pen.closePath();
    },
  };
}

/** The point halfway along a great circle. */
function between(from: Spot, to: Spot): [longitude: number, latitude: number] {
  const [fromLevel, toLevel] = [Math.cos(from[1]), Math.cos(to[1])];
  const x = fromLevel * Math.cos(from[0]) + toLevel * Math.cos(to[0]);
  const y = fromLevel * Math.sin(from[0]) + toLevel * Math.sin(to[0]);
  const z = Math.sin(from[1]) + Math.sin(to[1]);
  // Along one meridian it stays on its side, which matters at the very edge of the world.
  const same = Math.abs(from[0] - to[0]) < 1e-6;
  return [same ? from[0] : Math.atan2(y, x), Math.atan2(z, Math.hypot(x, y))];
}
