/**
 * Holds the seeded partners against the collected places: `run(folder)` reads `geo/seed_cities.csv` of that
 * folder. Needs the built package. A fresh clone has neither the folder nor a need for it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { importFilesSync, NOTHING_KNOWN } from '../dist/import/index.js';

/** All checks, each with a message where it fails. */
export async function run(folder) {
  const places = parse(readFileSync(join(folder, 'geo/seed_cities.csv')), {
    bom: true,
    columns: true,
  });
  const { issues, cities, partners } = readSeed();
  const placed = partners.filter(({ position }) => position !== undefined);
  return [
    check('the seed imports without an issue', issues.length === 0, issues[0]?.message),
    ...places.map((place) => checkCity(place, cities)),
    ...places.map((place) => checkAdministration(place, partners)),
    check(
      `each of the ${cities.length} seeded cities is among the places`,
      cities.every(({ id }) => places.some((place) => place.id === id)),
      'a city is not',
    ),
    ...placed.map((partner) =>
      check(
        `${partner.id} has the point of a city`,
        places.some((place) => isAt(partner, place) && place.country_a2 === partner.country),
        `no place is at ${JSON.stringify(partner.position)} in ${partner.country}`,
      ),
    ),
  ];
}

function readSeed() {
  const seed = new URL('../seed/', import.meta.url);
  const files = readdirSync(seed).map((name) => ({
    name,
    bytes: readFileSync(new URL(name, seed)),
  }));
  const { writes, report } = importFilesSync(files, NOTHING_KNOWN);
  const bodies = (kind) => writes.filter((write) => write.kind === kind).map(({ body }) => body);
  return { issues: report.issues, cities: bodies('city'), partners: bodies('partner') };
}

function isAt({ position }, { lon, lat }) {
  return position?.longitude === Number(lon) && position.latitude === Number(lat);
}

/** The city stands where the place does, under the codes of the registers. */
function checkCity(place, cities) {
  const city = cities.find(({ id }) => id === place.id);
  const codes = {
    country: place.country_a2,
    subdivision: place.subdivision_iso3166_2,
    unlocode: place.unlocode,
    wikidata: place.wikidata || undefined,
    timeZone: place.tz,
  };
  const odd = Object.entries(codes).filter(([key, value]) => city?.[key] !== value);
  const holds = city !== undefined && isAt(city, place) && odd.length === 0;
  return check(`${place.id} is where GeoNames has it`, holds, odd.map(([key]) => key).join(', '));
}

/** One partner is the administration of the city, named with its local name, at the same point. */
function checkAdministration(place, partners) {
  const found = partners.filter(({ cityId }) => cityId === place.id);
  const [partner] = found;
  const named = Object.values(partner?.name ?? {}).some((name) => name.includes(place.name_local));
  const holds =
    found.length === 1 &&
    partner.kind === 'city' &&
    partner.country === place.country_a2 &&
    partner.precision === 'city' &&
    partner.sourceIds.includes('geonames') &&
    isAt(partner, place) &&
    named;
  return check(`${place.id} has one administration, at its point`, holds, JSON.stringify(found));
}

function check(name, holds, message) {
  return holds
    ? { name: `partners: ${name}` }
    : { name: `partners: ${name}`, message: message || 'does not hold' };
}
