import type { Bounds, Position } from '@climate-embed/figures/geo';

/** Several values of one attribute, with blanks or commas between them: `city, network`. */
export const listIn = (written: string | null): string[] =>
  (written ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

const numbersIn = (written: string | null, count: number): number[] | undefined => {
  const numbers = (written ?? '').split(',').map((one) => (one.trim() ? Number(one) : NaN));
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : undefined;
};

const onGlobe = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** `126.7,37.5`: degrees east, then north, as GeoJSON has them. */
export function positionIn(written: string | null): Position | undefined {
  const [longitude, latitude] = numbersIn(written, 2) ?? [];
  return onGlobe(longitude!, latitude!) ? [longitude!, latitude!] : undefined;
}

/** `100,18,148,52`: degrees west, south, east, north; west greater than east across the antimeridian. */
export function boundsIn(written: string | null): Bounds | undefined {
  const bounds = numbersIn(written, 4) as Bounds | undefined;
  if (!bounds) return undefined;
  const [west, south, east, north] = bounds;
  return onGlobe(west, south) && onGlobe(east, north) && south <= north ? bounds : undefined;
}

/** As web maps count it: 0 shows the world in 256 px, each step doubles that. */
export const zoomIn = (written: string | null): number | undefined => numbersIn(written, 1)?.[0];

const readers = {
  bounds: boundsIn,
  center: positionIn,
  view: (written: string) => /^(map|list)$/.exec(written),
  zoom: zoomIn,
};

/** The attributes of a page that cannot be read. */
export const wrong = (
  written: Readonly<Record<keyof typeof readers, string | null>>,
): (keyof typeof readers)[] =>
  (Object.keys(readers) as (keyof typeof readers)[]).filter(
    (name) => written[name] && (readers[name](written[name]) ?? undefined) === undefined,
  );
