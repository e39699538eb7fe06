import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cameras, frames } from '../testing/cameras.js';
import { lensFor } from './lens.js';
import { MAX_ZOOM } from './limits.js';
import { movedBy, zoomedAt } from './move.js';

/** Pixels of a quick drag between two frames of an animation. */
const moves = fc.integer({ min: -150, max: 150 });
const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
/** Regions where nothing keeps the camera from following. */
const regions = cameras.map(({ longitude, latitude, zoom }) => ({
  longitude,
  latitude: latitude * 0.6,
  zoom: 5 + zoom / 4,
}));

it('keeps what was grabbed under the finger', () => {
  fc.assert(
    fc.property(regions, frames, share, share, moves, moves, (camera, size, x, y, dx, dy) => {
      const lens = lensFor(camera, size);
      const [fromX, fromY] = [x * size.width, y * size.height];
      const after = lensFor(movedBy(lens, dx, dy, fromX, fromY), size);
      const [nowX, nowY] = after.project(...lens.invert(fromX, fromY)!)!;
      expect(Math.hypot(nowX - fromX - dx, nowY - fromY - dy)).toBeLessThan(1);
    }),
  );
});

it('moves the middle by as much where nothing says what was grabbed', () => {
  const frame = { width: 620, height: 380 };
  const lens = lensFor({ longitude: 179, latitude: 60, zoom: 5 }, frame);
  const moved = lensFor(movedBy(lens, -100, 40), frame);
  expect(moved.camera.longitude).toBeLessThan(-170);
  const [x, y] = moved.project(179, 60)!;
  expect([x, y]).toEqual([expect.closeTo(210, 0), expect.closeTo(230, 0)]);
});

it('turns the world below the finger, and keeps it upright', () => {
  const frame = { width: 620, height: 380 };
  const lens = lensFor({ longitude: 127, latitude: 0, zoom: 0 }, frame);
  const moved = movedBy(lens, 100, 60);
  expect(moved.longitude).toBeLessThan(100);
  expect(moved.latitude).toBe(0);
});

it('reaches the poles, and goes no further', () => {
  const frame = { width: 620, height: 380 };
  let camera = lensFor({ longitude: 20, latitude: 60, zoom: 5 }, frame).camera;
  for (let drag = 0; drag < 12; drag += 1) camera = movedBy(lensFor(camera, frame), 0, 120);
  expect(camera.latitude).toBeGreaterThan(60);
  expect(camera.latitude).toBeLessThanOrEqual(90);
  expect(lensFor({ longitude: 0, latitude: 99, zoom: 5 }, frame).camera.latitude).toBe(90);
});

it('keeps the place under the pointer while it zooms', () => {
  fc.assert(
    fc.property(regions, frames, share, share, (camera, size, x, y) => {
      const lens = lensFor(camera, size);
      const [atX, atY] = [x * size.width, y * size.height];
      const closer = lensFor(zoomedAt(lens, 1.5, atX, atY), size);
      const [nowX, nowY] = closer.project(...lens.invert(atX, atY)!)!;
      expect(Math.hypot(nowX - atX, nowY - atY)).toBeLessThan(1);
      expect(closer.camera.zoom).toBeCloseTo(lens.camera.zoom + Math.log2(1.5));
    }),
  );
});

it('zooms no closer than its land bears, and no further out than the world', () => {
  const frame = { width: 620, height: 380 };
  const lens = lensFor({ longitude: 127, latitude: 37, zoom: 5 }, frame);
  expect(zoomedAt(lens, 1e9, 10, 10).zoom).toBe(MAX_ZOOM);
  const world = lensFor(zoomedAt(lens, 1e-9, 10, 10), frame);
  expect(world.camera.latitude).toBe(0);
  expect(world.project(world.camera.longitude - 179.9, 0)![0]).toBeGreaterThanOrEqual(0);
  expect(world.project(world.camera.longitude, 90)![1]).toBeGreaterThanOrEqual(0);
});

it('answers with finite cameras, wherever the pointer is', () => {
  const anywhere = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(cameras, frames, anywhere, anywhere, (camera, size, x, y) => {
      const lens = lensFor(camera, size);
      for (const { longitude, latitude, zoom } of [
        movedBy(lens, x, y),
        movedBy(lens, y, x, x, y),
        zoomedAt(lens, 2, x, y),
      ]) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
        expect(zoom).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
