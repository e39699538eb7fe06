/**
 * A ring of places that may cross the antimeridian, for flat maps: longitudes run on beyond 180° instead of jumping
 * across the map, and a ring around a pole is closed along it.
 *
 * @param ring `[longitude, latitude]` pairs, the first repeated at the end.
 * @returns the ring, which may run beyond the edge of the map.
 */
export function unwrapRing(ring) {
  let turns = 0;
  const open = ring.map(([longitude, latitude], at) => {
    const step = at === 0 ? 0 : longitude - ring[at - 1][0];
    if (Math.abs(step) > 180) turns -= Math.sign(step);
    return [longitude + turns * 360, latitude];
  });
  const first = open[0];
  const last = open.at(-1);
  const pole = Math.sign(first[1]) * 90;
  return turns === 0 ? open : [...open, [last[0], pole], [first[0], pole], first];
}
