/**
 * A ring of places that may cross the antimeridian, for flat maps: longitudes run on beyond 180° instead of jumping
 * across the map, and a ring around a pole is closed along it.
 *
 * @param ring `[longitude, latitude]` pairs, the first repeated at the end.
 * @returns the ring, which may run beyond the edge of the map; its middle is on the map.
 */
export function unwrapRing(ring) {
  let turns = 0;
  const open = ring.map(([longitude, latitude], at) => {
    const step = at === 0 ? 0 : longitude - ring[at - 1][0];
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + turns * 360, latitude];
  });
  const longitudes = open.map(([longitude]) => longitude);
  // It may have begun at the far end of a continent: its middle belongs on the map.
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const back = 360 * Math.round(middle / 360);
  const placed = open.map(([longitude, latitude]) => [longitude - back, latitude]);
  if (turns === 0) return placed;
  const [[start, latitude]] = placed;
  const pole = Math.sign(latitude) * 90;
  return [...placed, [placed.at(-1)[0], pole], [start, pole], placed[0]];
}
