import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cameras, frames } from '../testing/cameras.js';
import { RecordingPen } from '../testing/recording-pen.js';
import detail from './generated/land-detail.js';
import first from './generated/land.js';
import { decodeLand } from './land.js';
import { lensFor } from './lens.js';

const frame = { width: 620, height: 380 };
const lands = { first: decodeLand(first), detail: decodeLand(detail) };

/** Far from any coast, so that the coarsest land says the same. */
const ON_LAND = [
  [127.9, 36.6],
  [138.5, 36.3],
  [143, 43.4],
  [100, 45],
  [115, 30],
  [80, 60],
  [20, 5],
  [25, 62],
  [-60, -15],
  [-64, -34],
  [-100, 40],
  [-150, 65],
  [134, -24],
  [-42, 72],
  [0, -82],
  [179.5, 67.8],
  [90, -88],
  [-178, -86],
] as const;
const AT_SEA = [
  [124, 35],
  [132, 39.5],
  [150, 52],
  [165, 30],
  [-150, 10],
  [180, 0],
  [-179, 58],
  [0, 88],
  [130, 85],
  [51, 42],
  [-30, 40],
  [75, -15],
  [-100, -45],
  [60, -55],
  [179.9, -30],
  [-88, 59],
] as const;

function traced(land: 'first' | 'detail', longitude: number, latitude: number, zoom: number) {
  const lens = lensFor({ longitude, latitude, zoom }, frame);
  const pen = new RecordingPen();
  lens.traceLand(pen, lands[land]);
  return { lens, pen };
}

describe.each(['first', 'detail'] as const)('the %s land', (land) => {
  it.each([
    ['home', 124, 36, 3.7],
    ['the antipode of home', -53, -37, 3.5],
    ['the world from home', 127, 0, 0],
    ['the world, cut through America', 88, 0, 1.6],
    ['the world, cut through Antarctica and Africa', -150, 0, 1],
    ['half way to the world', 127, 40, 2.5],
    ['nearly a region', 127, 40, 3.05],
    ['the North Pole', 40, 90, 3.2],
    ['the South Pole', 0, -90, 3.2],
    ['the antimeridian', 180, 60, 3.3],
    ['the south of the antimeridian', -180, -40, 3.2],
    ['the heart of Asia', 90, 50, 3.2],
  ])('is where it should be, and only there, seen at %s', (_, longitude, latitude, zoom) => {
    const { lens, pen } = traced(land, longitude, latitude, zoom);
    let seen = 0;
    for (const [places, filled] of [
      [ON_LAND, true],
      [AT_SEA, false],
    ] as const)
      for (const [east, north] of places) {
        const [x, y] = lens.project(east, north) ?? [-1, -1];
        if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
        seen += 1;
        expect([east, north, pen.isFilled(x, y)]).toEqual([east, north, filled]);
      }
    expect(seen).toBeGreaterThan(1);
  });

  it('stays where it is as a map moves close over land and sea', () => {
    for (const [places, filled] of [
      [ON_LAND, true],
      [AT_SEA, false],
    ] as const)
      for (const [longitude, latitude] of places)
        for (const zoom of [3.5, 5, 7, 10]) {
          const { lens, pen } = traced(land, longitude, latitude, zoom);
          const [x, y] = lens.project(longitude, latitude)!;
          expect([longitude, latitude, zoom, pen.isFilled(x, y)]).toEqual([
            longitude,
            latitude,
            zoom,
            filled,
          ]);
        }
  });

  it('gives the pen finite numbers, whatever the camera', () => {
    fc.assert(
      fc.property(cameras, frames, (camera, size) => {
        const lens = lensFor(camera, size);
        const pen = new RecordingPen();
        lens.traceLand(pen, lands[land]);
        lens.traceSphere(pen);
        expect(pen.points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is one shape across the antimeridian', () => {
    const { pen } = traced(land, 180, 67, 4);
    // Chukotka is wider than the frame's middle third; no edge of it runs along the meridian.
    const upright = pen.lines.flatMap((line) =>
      line.filter(([x, y], index) => {
        const [beforeX, beforeY] = line[index - 1] ?? [x, y];
        return Math.abs(x - 310) < 2 && Math.abs(beforeX - 310) < 2 && Math.abs(y - beforeY) > 15;
      }),
    );
    expect(upright).toEqual([]);
  });
});

it.each([
  ['Jeju', 126.55, 33.37],
  ['Ulleung', 130.86, 37.5],
  ['Tsushima', 129.25, 34.2],
  ['Sado', 138.4, 38.03],
])('keeps %s', (_, longitude, latitude) => {
  const { lens, pen } = traced('detail', longitude, latitude, 7);
  expect(pen.isFilled(...lens.project(longitude, latitude)!)).toBe(true);
});

it('draws less of a land of which less is in sight', () => {
  const { pen: near } = traced('detail', 126.7, 37.46, 8);
  const { pen: far } = traced('detail', 126.7, 37.46, 4);
  expect(near.points.length).toBeLessThan(far.points.length / 4);
});

it('outlines the world where it is smaller than the frame, and all of the frame else', () => {
  const outline = (zoom: number) => {
    const pen = new RecordingPen();
    lensFor({ longitude: 127, latitude: 30, zoom }, frame).traceSphere(pen);
    return [pen.isFilled(310, 190), pen.isFilled(1, 1)];
  };
  expect(outline(0)).toEqual([true, false]);
  expect(outline(5)).toEqual([true, true]);
});
