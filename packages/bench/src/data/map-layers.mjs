/** What the libraries draw: the land and the partners as GeoJSON, the same places as ours. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { unwrapRing } from './unwrap-ring.mjs';

const require = createRequire(import.meta.url);

const tenths = (degrees) => Math.round(degrees * 10) / 10;

/**
 * Natural Earth's land at 1:110 million, in tenths of a degree: packed it is about as large as the land that our map
 * draws first. Lakes are left out.
 */
export function landLayer() {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'));
  const { features } = feature(atlas, atlas.objects.land);
  const coordinates = features
    .flatMap(({ geometry }) => geometry.coordinates)
    .map(([outline]) => [unwrapRing(outline).map((place) => place.map(tenths))]);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates } },
    ],
  });
}

/** Partners out of the writes of a store, with no more than a popup and a filter need: name and kind. */
export function pointLayer(writes) {
  const features = writes
    .filter(({ kind, body }) => kind === 'partner' && body.position)
    .map(({ body: { kind, name, position } }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
      properties: { name: name.en, kind },
    }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
