import { describe, expect, it } from 'vitest';

import { pointsOf, SEVEN } from '../testing/partners.js';
import { blocksOf, decodePoints } from './points.js';

const close = (values: Float32Array): number[] =>
  Array.from(values, (value) => Math.round(value * 100) / 100);

describe('columns of places', () => {
  it('are sums of differences, also backwards and across the antimeridian', () => {
    expect(close(SEVEN.longitudes)).toEqual([126.65, 126.65, 126.65, 126.65, 126.98, -179.82]);
    expect(close(SEVEN.latitudes)).toEqual([37.38, 37.38, 37.38, 37.38, 37.57, -18.14]);
    expect([SEVEN.total, SEVEN.placed]).toEqual([7, 6]);
  });

  it('gather no error over many differences', () => {
    const many = Array.from({ length: 13_000 }, (_, at): [number, number] => [at, -at % 9000]);
    const { longitudes } = decodePoints(
      pointsOf(
        many,
        many.map(() => 0),
      ),
    );
    expect(longitudes[12_999]).toBeCloseTo(129.99, 4);
  });

  it('may be empty, or hold nobody with a place', () => {
    expect(decodePoints(pointsOf([], []))).toMatchObject({ total: 0, placed: 0 });
    expect(decodePoints(pointsOf([], [0, 1]))).toMatchObject({ total: 2, placed: 0 });
  });

  it('that disagree are cut to what all of them say', () => {
    const answer = { ...pointsOf([[100, 100]], [0]), total: 1e15, latitudes: [1, 2, 3] };
    expect(decodePoints(answer)).toMatchObject({ total: 1, placed: 1 });
    expect(decodePoints({ ...answer, latitudes: [] })).toMatchObject({ total: 1, placed: 0 });
  });

  it('keep a kind that nobody named apart from the first one', () => {
    expect([...decodePoints(pointsOf([], [0, 2, 3, -1])).kinds]).toEqual([0, 2, 255, 255]);
    const kindNames = Array.from({ length: 300 }, (_, at) => `kind-${at}`);
    const many = { ...pointsOf([], [254, 255, 256]), kindNames };
    expect([...decodePoints(many).kinds]).toEqual([254, 255, 255]);
  });

  it('are refused where their names would take thousands of requests', () => {
    const answer = { ...pointsOf([], Array<number>(1001).fill(0)), block: 1 };
    expect(() => decodePoints(answer)).toThrow(RangeError);
    expect(() => decodePoints({ ...answer, block: -5 })).toThrow(RangeError);
    expect(decodePoints({ ...answer, block: 2 }).total).toBe(1001);
  });
});

it('names the blocks that hold the names of some keys', () => {
  const points = { ...SEVEN, block: 3 };
  expect(blocksOf(points, [6, 0, 1])).toEqual([0, 2]);
  expect(blocksOf(points, [])).toEqual([]);
  expect(blocksOf(decodePoints({ ...pointsOf([], [0]), block: 0 }), [0])).toEqual([0]);
});
