import { geoAzimuthalEqualAreaRaw, geoProjection } from 'd3-geo';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { cameras, frames, places } from '../testing/cameras.js';
import { lensFor } from './lens.js';
import { castAll, sightOf } from './sight.js';

const frame = { width: 620, height: 380 };

it.each([
  ['a region', { longitude: 127, latitude: 37, zoom: 5 }],
  ['a region across the antimeridian', { longitude: 179, latitude: -17, zoom: 6 }],
  ['a pole', { longitude: 30, latitude: 90, zoom: 4 }],
  ['between', { longitude: 127, latitude: 37, zoom: 2.6 }],
  ['the world', { longitude: 127, latitude: 0, zoom: 0 }],
])('projects %s as d3 does', (_, asked) => {
  const sight = sightOf(asked, frame);
  const { camera, squeeze, radius } = sight;
  const tilt = (Math.asin(sight.tilt[0]) * 180) / Math.PI;
  const theirs = geoProjection((longitude, latitude) => {
    const [x, y] = geoAzimuthalEqualAreaRaw(longitude * squeeze, latitude);
    return [x / squeeze, y];
  })
    .scale(radius)
    .translate([310, 190])
    .rotate([-camera.longitude, -tilt])
    .center([0, camera.latitude - tilt]);
  let compared = 0;
  for (let longitude = -180; longitude < 180; longitude += 7)
    for (let latitude = -88; latitude < 90; latitude += 4) {
      const [x = 0, y = 0] = castAll(sight, [longitude], [latitude], []);
      if (Number.isNaN(x)) continue;
      const [theirX, theirY] = theirs([longitude, latitude])!;
      compared += 1;
      expect(Math.hypot(x - theirX, y - theirY)).toBeLessThan(0.01);
    }
  expect(compared).toBeGreaterThan(500);
});

it('finds the place again that a pixel was made for', () => {
  fc.assert(
    fc.property(cameras, frames, fc.double({ min: 0, max: 1, noNaN: true }), (camera, size, at) => {
      const lens = lensFor(camera, size);
      const [x, y] = [at * size.width, ((at * 7) % 1) * size.height];
      const place = lens.invert(x, y);
      if (!place) return;
      const [againX = Number.NaN, againY = Number.NaN] = lens.project(...place) ?? [];
      expect(Math.hypot(x - againX, y - againY)).toBeLessThan(0.01);
    }),
  );
});

it('fills the frame with world where a region is shown, and has nothing beside the world', () => {
  expect(lensFor({ longitude: 0, latitude: 90, zoom: 4 }, frame).invert(0, 0)).toBeDefined();
  expect(lensFor({ longitude: 0, latitude: 0, zoom: 0 }, frame).invert(0, 0)).toBeUndefined();
});

it('puts the camera in the middle, north up', () => {
  fc.assert(
    fc.property(cameras, frames, (asked, size) => {
      const { camera, project } = lensFor(asked, size);
      const [x, y] = project(camera.longitude, camera.latitude)!;
      expect(x).toBeCloseTo(size.width / 2, 2);
      expect(y).toBeCloseTo(size.height / 2, 2);
      if (Math.abs(camera.latitude) > 85) return;
      const [north, above] = project(camera.longitude, camera.latitude + 0.5)!;
      expect(north).toBeCloseTo(size.width / 2, 2);
      expect(above).toBeLessThan(y);
    }),
  );
});

it('shows equal areas equally large', () => {
  fc.assert(
    fc.property(cameras, frames, places, (camera, size, [longitude, latitude]) => {
      const sight = sightOf(camera, size);
      const step = 0.01;
      const south = Math.min(latitude, 80);
      const corner = (east: number, north: number) =>
        castAll(sight, [longitude + east * step], [south + north * step], [] as number[]);
      const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)] as [
        number[],
        number[],
        number[],
        number[],
      ];
      const pixels = ((c[0]! - a[0]!) * (d[1]! - b[1]!) - (d[0]! - b[0]!) * (c[1]! - a[1]!)) / -2;
      const radians = (degrees: number) => (degrees * Math.PI) / 180;
      const steradians =
        radians(step) * (Math.sin(radians(south + step)) - Math.sin(radians(south)));
      // At the cut, one corner may be at the other end of the world.
      if (south < -80 || Number.isNaN(pixels) || Math.abs(c[0]! - a[0]!) > size.width / 2) return;
      const share = pixels / sight.radius ** 2 / steradians;
      if (share > 0) expect(share).toBeCloseTo(1, 1);
    }),
  );
});

it('goes over from the region to the world without a jump', () => {
  const placed = (zoom: number) =>
    lensFor({ longitude: 127, latitude: 20, zoom }, frame).project(150, 0)!;
  for (let zoom = 1.5; zoom < 4; zoom += 0.01) {
    const [x, y] = placed(zoom);
    const [nextX, nextY] = placed(zoom + 0.01);
    expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(6);
  }
});

it('hides what is behind a region, and nothing of the world', () => {
  const buenosAires = [-58.4, -34.6] as const;
  expect(lensFor({ longitude: 127, latitude: 37, zoom: 5 }, frame).project(...buenosAires)).toBe(
    undefined,
  );
  expect(
    lensFor({ longitude: 127, latitude: 37, zoom: 0 }, frame).project(...buenosAires),
  ).toBeDefined();
});

it('projects columns as it projects one place', () => {
  fc.assert(
    fc.property(cameras, frames, fc.array(places, { minLength: 1 }), (camera, size, list) => {
      const lens = lensFor(camera, size);
      const longitudes = Float32Array.from(list, ([longitude]) => longitude);
      const latitudes = Float32Array.from(list, ([, latitude]) => latitude);
      const into = new Float32Array(2 * list.length);
      lens.projectAll(longitudes, latitudes, into);
      for (const [index, longitude] of longitudes.entries()) {
        const [x = Number.NaN, y = Number.NaN] = lens.project(longitude, latitudes[index]!) ?? [];
        expect(into[2 * index]).toBe(Math.fround(x));
        expect(into[2 * index + 1]).toBe(Math.fround(y));
      }
    }),
  );
});
