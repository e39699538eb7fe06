import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cameras, frames, places } from '../testing/cameras.js';
import { RecordingPen } from '../testing/recording-pen.js';
import type { Camera, Position } from './camera.js';
import { lensFor } from './lens.js';
import { traceArc } from './trace-arc.js';

const frame = { width: 620, height: 380 };
const home: Camera = { longitude: 124, latitude: 36, zoom: 4 };
const incheon: Position = [126.7, 37.46];

function arc(from: Position, to: Position, camera = home) {
  const lens = lensFor(camera, frame);
  const pen = new RecordingPen();
  traceArc(lens, pen, from, to);
  return { lens, pen };
}

it.each<[string, Position, 'x' | 'y', -1 | 1]>([
  ['west', [106.55, 29.56], 'y', -1],
  ['east', [139.02, 37.92], 'y', -1],
  ['north', [126.7, 45], 'x', 1],
  ['south', [126.7, 30], 'x', 1],
])('goes from place to place and bows up or right: %s', (_, to, axis, side) => {
  const { lens, pen } = arc(incheon, to);
  const [line = []] = pen.lines;
  const [start, end] = [lens.project(...incheon)!, lens.project(...to)!];
  expect(line[0]).toEqual([expect.closeTo(start[0], 1), expect.closeTo(start[1], 1)]);
  expect(line.at(-1)).toEqual([expect.closeTo(end[0], 1), expect.closeTo(end[1], 1)]);
  const at = axis === 'x' ? 0 : 1;
  const bow = (line[line.length >> 1]![at] - (start[at] + end[at]) / 2) * side;
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  expect(bow).toBeGreaterThan(length * 0.06);
  expect(bow).toBeLessThan(length * 0.2);
});

it('is the same line whichever end comes first', () => {
  const [there = []] = arc(incheon, [106.55, 29.56]).pen.lines;
  const [back = []] = arc([106.55, 29.56], incheon).pen.lines;
  for (const [index, [x, y]] of [...back].reverse().entries()) {
    expect(x).toBeCloseTo(there[index]![0], 3);
    expect(y).toBeCloseTo(there[index]![1], 3);
  }
});

it('crosses the antimeridian by the short way, and is cut where the world is', () => {
  const close = arc([170, 10], [-170, 12], { longitude: 180, latitude: 10, zoom: 4 });
  expect(close.pen.lines).toHaveLength(1);
  const world = arc([170, 10], [-170, 12], { longitude: 0, latitude: 0, zoom: 0 });
  expect(world.pen.lines).toHaveLength(2);
  for (const line of world.pen.lines)
    expect(Math.max(...line.map(([x]) => x)) - Math.min(...line.map(([x]) => x))).toBeLessThan(60);
});

it('gives the pen finite numbers and no leap, between any two places', () => {
  fc.assert(
    fc.property(cameras, frames, places, places, (camera, size, from, to) => {
      const pen = new RecordingPen();
      const lens = lensFor(camera, size);
      traceArc(lens, pen, from, to);
      traceArc(lens, pen, from, from);
      traceArc(lens, pen, from, [from[0] + 180, -from[1]]);
      expect(pen.points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    }),
  );
});
