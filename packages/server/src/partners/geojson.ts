import type { IsoDate, PartnerRecord, Position, Source } from '@climate-embed/schema';

import { pick } from './pick.js';

/** West, south, east, north (RFC 7946, 5); west is greater than east across the antimeridian (5.2). */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The smallest box around some positions; undefined where there are none. */
export function boundingBox(positions: readonly Position[]): BoundingBox | undefined {
  if (positions.length === 0) return undefined;
  const latitudes = positions.map(({ latitude }) => latitude).sort((a, b) => a - b);
  const longitudes = positions.map(({ longitude }) => longitude).sort((a, b) => a - b);
  // The box begins after the widest stretch without anybody, going east around the globe.
  let [start, widest] = [0, longitudes[0]! + 360 - longitudes.at(-1)!];
  for (let index = 1; index < longitudes.length; index++) {
    const gap = longitudes[index]! - longitudes[index - 1]!;
    if (gap > widest) [start, widest] = [index, gap];
  }
  const [west, east] = [longitudes[start]!, longitudes.at(start - 1)!];
  return [west, latitudes[0]!, east, latitudes.at(-1)!];
}

/** What a map layer says of a partner beside its place. */
const PROPERTIES = [
  'kind',
  'name',
  'country',
  'cityId',
  'precision',
  'illustrative',
  'website',
] as const;

/** A partner on the map. */
interface PartnerFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: {
    readonly type: 'Point';
    readonly coordinates: readonly [longitude: number, latitude: number];
  };
  readonly properties: Pick<PartnerRecord, (typeof PROPERTIES)[number]>;
}

/** A map layer (RFC 7946, 3.3), with what must be known beside it as foreign members (6.1). */
export interface PartnerLayer {
  readonly type: 'FeatureCollection';
  /** Absent where nobody is. */
  readonly bbox?: BoundingBox;
  /** The wording that must stand by the map. */
  readonly attribution?: string;
  readonly asOf: IsoDate;
  readonly sources: readonly Source[];
  readonly features: readonly PartnerFeature[];
}

function featureOf(record: PartnerRecord, { longitude, latitude }: Position): PartnerFeature {
  return {
    type: 'Feature',
    id: record.id,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: pick(record, PROPERTIES),
  };
}

/** Partners with a position as a map layer; partners without one are in the JSON list. */
export function partnersGeojson(
  records: readonly PartnerRecord[],
  { sources, asOf }: Pick<PartnerLayer, 'sources' | 'asOf'>,
): PartnerLayer {
  const bbox = boundingBox(records.flatMap(({ position }) => position ?? []));
  const attribution = sources.flatMap((source) => source.attribution ?? []).join('; ');
  return {
    type: 'FeatureCollection',
    ...(bbox && { bbox }),
    ...(attribution && { attribution }),
    asOf,
    sources,
    features: records.flatMap((record) =>
      record.position ? [featureOf(record, record.position)] : [],
    ),
  };
}
