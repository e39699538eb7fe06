import type { files } from '@climate-embed/schema';

import { makeAnswer } from '../app/answer.js';
import { DATA_CACHE, GEOJSON_TYPE } from '../app/headers.js';
import { newestOf } from '../app/newest.js';
import { sourcesOf } from '../partners/cited.js';
import { partnersGeojson } from '../partners/geojson.js';
import type { Handler } from './route-context.js';

const encoder = new TextEncoder();

export const answerPartnersGeojson: Handler<typeof files.partnersGeojson> = (_, { snapshot }) => {
  const world = snapshot.partners;
  const placed = [...world.partners.values()].flatMap(({ record }) =>
    record.position ? [record] : [],
  );
  const sources = sourcesOf(
    placed.flatMap(({ sourceIds }) => sourceIds),
    world.sources,
  );
  const layer = partnersGeojson(placed, { sources, asOf: newestOf(sources) });
  const body = encoder.encode(JSON.stringify(layer));
  return makeAnswer({ body, type: GEOJSON_TYPE, cache: DATA_CACHE });
};
