import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { frames, places } from '../testing/cameras.js';
import { boundsOfPoints, NORTH_EAST_ASIA } from './bounds.js';
import type { Bounds } from './camera.js';
import { fitCamera } from './fit.js';
import { lensFor } from './lens.js';

const of = (...list: (readonly [number, number])[]): [Float32Array, Float32Array] => [
  Float32Array.from(list, ([longitude]) => longitude),
  Float32Array.from(list, ([, latitude]) => latitude),
];

describe('boundsOfPoints', () => {
  it('holds all places', () => {
    expect(boundsOfPoints(...of([127, 37], [106.5, 29.5], [139, 35]))).toEqual([
      106.5, 29.5, 139, 37,
    ]);
  });

  it('holds those of the keys alone', () => {
    const columns = of([127, 37], [-70, -30], [139, 35]);
    expect(boundsOfPoints(...columns, new Uint32Array([0, 2]))).toEqual([127, 35, 139, 37]);
  });

  it('goes across the antimeridian where that is shorter', () => {
    expect(boundsOfPoints(...of([178, -18], [-172, -14], [170, 0]))).toEqual([170, -18, -172, 0]);
  });

  it('is a point for one place, and home for none', () => {
    expect(boundsOfPoints(...of([127, 37]))).toEqual([127, 37, 127, 37]);
    expect(boundsOfPoints(...of())).toBe(NORTH_EAST_ASIA);
    expect(boundsOfPoints(...of([127, 37]), [])).toBe(NORTH_EAST_ASIA);
    expect(boundsOfPoints(...of([Number.NaN, Number.NaN]))).toBe(NORTH_EAST_ASIA);
  });

  it('holds any places', () => {
    fc.assert(
      fc.property(fc.array(places, { minLength: 1 }), (list) => {
        const [longitudes, latitudes] = of(...list);
        const [west, south, east, north] = boundsOfPoints(longitudes, latitudes);
        const span = (east - west + 360) % 360;
        for (const [index, longitude] of longitudes.entries()) {
          expect(latitudes[index]).toBeGreaterThanOrEqual(south);
          expect(latitudes[index]).toBeLessThanOrEqual(north);
          if (east !== west)
            expect((longitude - west + 360) % 360).toBeLessThanOrEqual(span + 1e-4);
        }
      }),
    );
  });
});

describe('fitCamera', () => {
  const corners = ([west, south, east, north]: Bounds) =>
    [
      [west, south],
      [west, north],
      [east, south],
      [east, north],
    ] as const;

  it('shows all of the bounds, within the padding', () => {
    const bounds = fc
      .tuple(
        places,
        fc.tuple(
          fc.double({ min: 1, max: 60, noNaN: true }),
          fc.double({ min: 1, max: 40, noNaN: true }),
        ),
      )
      .map(([[west, south], [wide, high]]): Bounds => {
        const from = south * 0.4;
        const east = west + wide;
        return [west, from, east > 180 ? east - 360 : east, from + high];
      });
    fc.assert(
      fc.property(bounds, frames, (shown, frame) => {
        const lens = lensFor(fitCamera(shown, frame, 20), frame);
        for (const corner of corners(shown)) {
          const [x, y] = lens.project(...corner)!;
          expect(x).toBeGreaterThan(18);
          expect(x).toBeLessThan(frame.width - 18);
          expect(y).toBeGreaterThan(10);
          expect(y).toBeLessThan(frame.height - 10);
        }
      }),
    );
  });

  it('uses the frame: home touches its padding', () => {
    const frame = { width: 620, height: 380 };
    const lens = lensFor(fitCamera(NORTH_EAST_ASIA, frame), frame);
    const ys = [lens.project(124, 21)![1], lens.project(102, 49)![1]];
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(300);
    expect(lens.camera.longitude).toBe(124);
  });

  it('shows one place with its surroundings', () => {
    const camera = fitCamera([127, 37, 127, 37], { width: 620, height: 380 });
    expect(camera).toEqual({
      longitude: 127,
      latitude: expect.closeTo(37, 3),
      zoom: expect.closeTo(6, 3),
    });
  });

  it('gives the world for the world, and something for a frame without a size', () => {
    const frame = { width: 240, height: 240 };
    expect(fitCamera([-180, -90, 180, 90], frame)).toEqual(
      lensFor({ longitude: 0, latitude: 0, zoom: 0 }, frame).camera,
    );
    const { longitude, latitude, zoom } = fitCamera(NORTH_EAST_ASIA, { width: 0, height: 0 });
    expect([longitude, latitude, zoom].every(Number.isFinite)).toBe(true);
  });
});
