import type { IsoDate, PartnerRecord, Position, Source } from '@climate-embed/schema';

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

/** Partners with a position as GeoJSON (RFC 7946); partners without one are in the JSON list. */
export function partnersGeojson(
  records: readonly PartnerRecord[],
  { sources, asOf }: { readonly sources: readonly Source[]; readonly asOf: IsoDate },
): object {
  const placed = records.flatMap((record) =>
    record.position ? [{ ...record, position: record.position }] : [],
  );
  const bbox = boundingBox(placed.map(({ position }) => position));
  const attribution = sources.flatMap((source) => source.attribution ?? []).join('; ');
  return {
    type: 'FeatureCollection',
    ...(bbox && { bbox }),
    ...(attribution && { attribution }),
    asOf,
    sources,
    features: placed.map(
      ({ id, position, kind, name, country, cityId, precision, illustrative, website }) => ({
        type: 'Feature',
        id,
        geometry: { type: 'Point', coordinates: [position.longitude, position.latitude] },
        properties: { kind, name, country, cityId, precision, illustrative, website },
      }),
    ),
  };
}
