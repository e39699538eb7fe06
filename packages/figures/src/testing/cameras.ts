import fc from 'fast-check';

import type { Camera, Frame } from '../geo/camera.js';

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

/** Any camera, within the limits and beyond. */
export const cameras: fc.Arbitrary<Camera> = fc.record({
  longitude: fc.oneof(between(-400, 400), fc.constantFrom(-180, 0, 180)),
  latitude: fc.oneof(between(-90, 90), fc.constantFrom(-90, 0, 90)),
  zoom: between(0, 12),
});

/** Frames from the narrowest to the widest. */
export const frames: fc.Arbitrary<Frame> = fc.record({
  width: fc.integer({ min: 240, max: 1200 }),
  height: fc.integer({ min: 160, max: 700 }),
});

/** Any place, as longitude and latitude. */
export const places = fc.tuple(between(-180, 180), between(-90, 90));
