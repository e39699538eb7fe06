import { describe, expect, it } from 'vitest';
import { kilobytes, megabytes, milliseconds, percent, ratio } from './numbers.mjs';

describe('figures in a table', () => {
  it('writes a ratio with two decimals', () => {
    expect(ratio(18, 10)).toBe('1.80 ×');
  });

  it('writes a share in per cent', () => {
    expect(percent(1, 8)).toBe('12.5 %');
  });

  it.each([
    [1, 0],
    [undefined, 4],
    [1, undefined],
  ])('does not divide %s by %s', (value, base) => {
    expect([ratio(value, base), percent(value, base)]).toEqual(['–', '–']);
  });

  it('counts a kilobyte as a thousand bytes', () => {
    expect(kilobytes(12_960)).toBe('13.0 kB');
    expect(kilobytes(1000)).toBe('1.0 kB');
  });

  it('counts a megabyte as a million bytes', () => {
    expect(megabytes(1_234_567)).toBe('1.23 MB');
  });

  it('keeps a decimal of short times only', () => {
    expect([milliseconds(3.14), milliseconds(314.2)]).toEqual(['3.1 ms', '314 ms']);
  });
});
