import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boundingBox } from './geojson.js';

describe('a bounding box', () => {
  const at = (longitude: number, latitude: number) => ({ longitude, latitude });

  it('is not there where nobody is', () => {
    expect(boundingBox([])).toBeUndefined();
  });

  it.each([
    ['one place', [at(127, 37)], [127, 37, 127, 37]],
    ['Europe', [at(-9, 38), at(25, 60)], [-9, 38, 25, 60]],
    ['both sides of the antimeridian', [at(177, -17), at(-178, -18)], [177, -18, -178, -17]],
    ['the antimeridian itself', [at(180, 1), at(-180, 2)], [180, 1, -180, 2]],
    ['the Pacific', [at(140, 36), at(175, -40), at(-122, 47)], [140, -40, -122, 47]],
  ])('of %s begins in the west and ends in the east', (_, places, box) => {
    expect(boundingBox(places)).toEqual(box);
  });

  it('holds every place', () => {
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    const place = fc.record({ longitude: degrees(180), latitude: degrees(90) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const [west, south, east, north] = boundingBox(places)!;
        for (const { longitude, latitude } of places) {
          expect(latitude >= south && latitude <= north).toBe(true);
          const inside =
            west <= east
              ? longitude >= west && longitude <= east
              : longitude >= west || longitude <= east;
          expect(inside).toBe(true);
        }
      }),
    );
  });
});
