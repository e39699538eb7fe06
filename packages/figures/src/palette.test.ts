import { describe, expect, it } from 'vitest';

import { PALETTE } from './palette.js';
import { contrast, difference, seenBy, type Reader } from './testing/colour.js';

const SURFACES = ['#ffffff', '#151d1a'] as const;
const READERS: readonly Reader[] = ['all colours', 'deuteranopia', 'protanopia'];
/** Smallest difference that we promise between any two parts; 2.3 is just noticeable side by side. */
const APART = 11;

describe.each([0, 1] as const)('on surface %i', (side) => {
  it.each(Object.entries(PALETTE))('%s stands out', (_, colours) => {
    expect(contrast(colours[side], SURFACES[side])).toBeGreaterThanOrEqual(3);
  });

  it.each(READERS)('no two parts look alike to a reader with %s', (reader) => {
    const tones = Object.entries(PALETTE);
    for (const [index, [name, one]] of tones.entries())
      for (const [other, two] of tones.slice(index + 1))
        expect(
          difference(seenBy(reader, one[side]), seenBy(reader, two[side])),
          `${name} and ${other}`,
        ).toBeGreaterThanOrEqual(APART);
  });
});

it('measures differences as CIEDE2000 does', () => {
  // Two pairs from the data that Sharma, Wu and Dalal published with the formula.
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
});
