import { expect, it } from 'vitest';

import { decodeLand } from './land.js';
import detail from './generated/land-detail.js';
import first from './generated/land.js';

/** The ends of a ring's vertices in degrees, rounded to what the land is packed in. */
function corners(text: string): [longitude: number, latitude: number][] {
  const { directions } = decodeLand(text);
  return Array.from({ length: directions.length / 3 }, (_, vertex) => {
    const [x, y, z] = directions.subarray(3 * vertex);
    return [
      Math.round((Math.atan2(y!, x!) * 1800) / Math.PI) / 10,
      Math.round((Math.asin(z!) * 1800) / Math.PI) / 10,
    ];
  });
}

it('reads steps of one, two and three digits, and turns to coarse ones and back', () => {
  // 10 steps a degree, 5 of them a coarse one, 1 ring of 4 vertices; the third one is reached in coarse steps.
  const digits = [34, 29, 25, 28];
  const long = (value: number) => [50, Math.floor((value + 1352) / 52), (value + 1352) % 52];
  const longer = (value: number) => {
    const whole = value + 70304;
    return [51, Math.floor(whole / 2704), Math.floor(whole / 52) % 52, whole % 52];
  };
  const steps = [...longer(1350), ...long(300), 44, 24, 49, 25, 27, 49, 4, 24];
  const text = String.fromCharCode(...[...digits, ...steps].map((digit) => digit + 40));
  expect(corners(text)).toEqual([
    [135, 30],
    [137, 30],
    [137.5, 31.5],
    [135.5, 31.5],
  ]);
});

it.each([
  ['first', first],
  ['detail', detail],
])('packs the %s land in letters that every kind of quotes bears', (_, text) => {
  expect(text).toMatch(/^[(-[]+$/);
});

it.each([
  ['first', first],
  ['detail', detail],
])('gives each ring of the %s land a cap that holds its vertices', (_, text) => {
  const { directions, ends, ringCaps } = decodeLand(text);
  let from = 0;
  for (const [ring, end] of ends.entries()) {
    const [x, y, z, angle] = ringCaps.subarray(4 * ring);
    expect(end - from).toBeGreaterThanOrEqual(3);
    for (; from < end; from += 1) {
      const [a, b, c] = directions.subarray(3 * from);
      const away = Math.acos(Math.min(1, x! * a! + y! * b! + z! * c!));
      if (away > angle!) expect(away).toBeLessThanOrEqual(angle!);
    }
  }
});
