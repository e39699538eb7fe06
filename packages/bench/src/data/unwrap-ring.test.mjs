import { describe, expect, it } from 'vitest';
import { unwrapRing } from './unwrap-ring.mjs';

describe('unwrapRing', () => {
  it('leaves a ring alone that crosses nothing', () => {
    const ring = [
      [10, 0],
      [20, 0],
      [20, 10],
      [10, 0],
    ];
    expect(unwrapRing(ring)).toEqual(ring);
  });

  it('lets a ring run on across the antimeridian', () => {
    const ring = [
      [170, 0],
      [-179, 0],
      [-179, 1],
      [170, 0],
    ];
    expect(unwrapRing(ring).map(([longitude]) => longitude)).toEqual([170, 181, 181, 170]);
  });

  it('keeps a continent on the map that begins beyond its edge', () => {
    const ring = [
      [-175, 66],
      [179, 65],
      [20, 0],
      [100, 70],
      [-175, 66],
    ];
    expect(unwrapRing(ring)[2]).toEqual([20, 0]);
  });

  it('closes a ring around a pole along the pole', () => {
    const ring = [
      [-90, -70],
      [0, -75],
      [90, -70],
      [179, -72],
      [-90, -70],
    ];
    const closed = unwrapRing(ring);
    expect(closed.filter(([, latitude]) => latitude === -90)).toHaveLength(2);
    expect(closed.at(-1)).toEqual(closed[0]);
  });
});
