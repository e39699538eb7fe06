import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyPartners, pointsOf, SEVEN } from '../testing/partners.js';
import { countInView } from './grid.js';
import { gridMarkers } from './grid-markers.js';
import type { Marker } from './marker.js';
import { decodePoints, type MapPoints } from './points.js';

const frame = { width: 600, height: 400 };
const FRAMES = { frame };

/** A flat map: the camera's place stands in the middle. */
function placed(points: MapPoints, zoom: number, east: number, north: number): Float32Array {
  const xy = new Float32Array(2 * points.placed);
  const degree = (256 * 2 ** zoom) / 360;
  points.longitudes.forEach((longitude, key) => {
    xy[2 * key] = 300 + (longitude - east) * degree;
    xy[2 * key + 1] = 200 - (points.latitudes[key]! - north) * degree;
  });
  return xy;
}
const everybody = ({ total }: MapPoints): Uint32Array =>
  Uint32Array.from({ length: total }, (_, key) => key);
const markersOf = (points: MapPoints, zoom: number, east: number, north: number): Marker[] =>
  gridMarkers(points, everybody(points), placed(points, zoom, east, north), { ...FRAMES, zoom });
const keysOf = (markers: readonly Marker[]): number[][] => markers.map(({ keys }) => [...keys]);

const anyView = fc.record({
  zoom: fc.double({ min: 0, max: 10, noNaN: true }),
  east: fc.double({ min: -5, max: 5, noNaN: true }),
  north: fc.double({ min: -5, max: 5, noNaN: true }),
});

describe('markers', () => {
  it('put partners at one place together, whatever the zoom, and say so', () => {
    for (const zoom of [3, 7, 10]) {
      const [group] = markersOf(SEVEN, zoom, 126.65, 37.38);
      expect([...group!.keys].slice(0, 4)).toEqual([0, 1, 2, 3]);
    }
    expect(markersOf(SEVEN, 8, 126.65, 37.38)[0]).toMatchObject({ together: true });
    // With Seoul in it, the group can be taken apart.
    expect(markersOf(SEVEN, 3, 126.65, 37.38)[0]).toMatchObject({ together: false });
  });

  it('part neighbours as the map comes closer', () => {
    expect(keysOf(markersOf(SEVEN, 4, 126.8, 37.4))).toEqual([[0, 1, 2, 3, 4]]);
    expect(keysOf(markersOf(SEVEN, 8, 126.8, 37.4))).toEqual([[0, 1, 2, 3], [4]]);
  });

  it('do not offer to take apart what the deepest zoom does not', () => {
    const near = decodePoints(
      pointsOf(
        [
          [0, 0],
          [1, 0],
        ],
        [0, 0],
      ),
    );
    expect(markersOf(near, 10, 0, 0)).toMatchObject([{ together: true }]);
    const xy = placed(near, 8, 0, 0);
    const options = { ...FRAMES, zoom: 8, deepest: 18 };
    expect(gridMarkers(near, everybody(near), xy, options)).toMatchObject([{ together: false }]);
  });

  it('leave out whom the filter left out, who is hidden and who has no place', () => {
    const xy = placed(SEVEN, 8, 126.8, 37.4);
    xy[8] = xy[9] = NaN;
    const markers = gridMarkers(SEVEN, Uint32Array.of(1, 3, 4, 6), xy, { ...FRAMES, zoom: 8 });
    expect(keysOf(markers)).toEqual([[1, 3]]);
    expect(countInView(Uint32Array.of(1, 3, 4, 6), xy, frame)).toBe(2);
  });

  it('stand at the centre of mass', () => {
    const points = decodePoints(
      pointsOf(
        [
          [0, 0],
          [0, 0],
          [40, 0],
        ],
        [0, 0, 0],
      ),
    );
    const [{ x, keys }] = markersOf(points, 5, 0, 0) as [Marker];
    expect(keys).toHaveLength(3);
    expect(x).toBeCloseTo(300 + (40 / 300) * ((256 * 32) / 360), 3);
  });

  it('hold every key in view exactly once, ascending', () => {
    fc.assert(
      fc.property(anyPartners, anyView, ({ points }, { zoom, east, north }) => {
        const xy = placed(points, zoom, east, north);
        const markers = markersOf(points, zoom, east, north);
        const held = markers.flatMap(({ keys }) => [...keys]);
        expect(new Set(held).size).toBe(held.length);
        for (const key of everybody(points))
          if (countInView(Uint32Array.of(key), xy, frame)) expect(held).toContain(key);
        for (const { keys } of markers) expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
        const firsts = markers.map(({ keys }) => keys[0]!);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('do not overlap, and leave a finger its room', () => {
    fc.assert(
      fc.property(anyPartners, anyView, ({ points }, { zoom, east, north }) => {
        const markers = markersOf(points, zoom, east, north);
        for (const [at, one] of markers.entries())
          for (const other of markers.slice(at + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(
              Math.max(12, one.radius) + Math.max(12, other.radius) - 1e-3,
            );
      }),
    );
  });

  it('keep who belongs together while the map is moved', () => {
    const crowd = Array.from({ length: 400 }, (_, at): [number, number] => [
      (at * 7919) % 3000,
      (at * 104_729) % 2000,
    ]);
    const points = decodePoints(
      pointsOf(
        crowd,
        crowd.map(() => 0),
      ),
    );
    /** What lies well inside both frames is grouped the same. */
    const inner = (markers: Marker[], from: number): string[] =>
      markers
        .filter(({ x, y }) => x > from && x < from + 280 && y > 120 && y < 280)
        .map(({ keys }) => keys.join());
    const degree = (256 * 2 ** 4.5) / 360;
    const still = inner(markersOf(points, 4.5, 15, 10), 160);
    expect(still.length).toBeGreaterThan(5);
    for (const pixels of [1, 13, 40])
      expect(inner(markersOf(points, 4.5, 15 + pixels / degree, 10), 160 - pixels)).toEqual(still);
  });

  it('are none where nobody is', () => {
    expect(gridMarkers(SEVEN, new Uint32Array(), new Float32Array(12), { frame, zoom: 3 })).toEqual(
      [],
    );
  });
});
