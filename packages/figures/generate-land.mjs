// Packs the land of Natural Earth (public domain, through world-atlas) into src/geo/generated.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';

/** How the text is packed; `decodeLand` in src/geo/land.ts reads the same. */
const ZERO = 40;
const BASE = 52;
const TURN = 49;
const LONG = 50;

/** Square kilometres of a steradian. */
const EARTH = 6371 ** 2;
const RADIANS = Math.PI / 180;

/**
 * The two lands. `grid` is steps a degree, `coarse` how many of them are one step far from home; `bend` and `island`
 * are the square kilometres below which a vertex (the triangle with its neighbours, after Visvalingam) and a ring are
 * left out: at home, and far from it.
 */
const lands = {
  land: { grid: 48, coarse: 3, home: { bend: 5, island: 20 }, far: { bend: 280, island: 1000 } },
  'land-detail': {
    grid: 150,
    coarse: 5,
    home: { bend: 0.5, island: 1.5 },
    far: { bend: 46, island: 90 },
  },
};

/** North-East Asia, where the project is at home; its edges fade over some degrees. */
const home = { west: 117, south: 24, east: 147, north: 47, fade: 10 };

/** 0 at home, 1 far from it. */
function distance([longitude, latitude]) {
  const outside = Math.max(
    home.west - longitude,
    longitude - home.east,
    home.south - latitude,
    latitude - home.north,
    0,
  );
  return Math.min(1, outside / home.fade);
}

/** A value that grows evenly in its order of magnitude. */
const blended = (at, near, far) => near ** (1 - at) * far ** at;

const isEdge = ([longitude]) => Math.abs(longitude) === 180;

/**
 * A ring that the source cuts at the antimeridian, as the line from the one end of the cut to the other; undefined where
 * it is whole.
 */
function cutOpen(ring) {
  const closed = ring.slice(0, -1);
  const inland = closed.findIndex((vertex) => !isEdge(vertex));
  const turned = [...closed.slice(inland), ...closed.slice(0, inland)];
  // What follows the edge on both sides is the cut; a coast that crosses the antimeridian has one vertex there.
  const first = turned.findIndex(
    (vertex, index) => isEdge(vertex) && isEdge(turned[index + 1] ?? []),
  );
  if (first < 0) return undefined;
  let last = first + 1;
  while (turned[last + 1] && isEdge(turned[last + 1])) last += 1;
  return [...turned.slice(last), ...turned.slice(0, first + 1)];
}

/** Puts together again what the source cuts at the antimeridian. */
function stitched(list) {
  const lines = list.map(cutOpen);
  const whole = list.filter((_, index) => !lines[index]);
  const open = lines.filter(Boolean);
  const near = ([, one], [, other]) => Math.abs(one - other) < 0.01;
  while (open.length > 0) {
    const line = open.pop();
    const other = open.findIndex((one) => near(one[0], line.at(-1)) && near(one.at(-1), line[0]));
    if (other < 0) throw new Error(`No other half for the land cut at ${line[0]}.`);
    const [half] = open.splice(other, 1);
    // Where they meet, one vertex of the two is enough.
    whole.push([...line, ...half.slice(1, -1), line[0]]);
  }
  return whole;
}

/** The rings of the sharpest land, each vertex with its weight in square kilometres. */
function rings() {
  const path = createRequire(import.meta.url).resolve('world-atlas/land-10m.json');
  const atlas = presimplify(JSON.parse(readFileSync(path, 'utf8')), sphericalTriangleArea);
  const { features } = feature(atlas, atlas.objects.land);
  return stitched(features.flatMap(({ geometry }) => geometry.coordinates.flat()));
}

/** Square kilometres within a ring, by the sign of how it is wound: land is clockwise, and positive. */
function areaOf(ring) {
  let sum = 0;
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const [before, from] = ring.at(index - 1);
    const east = longitude - before - 360 * Math.round((longitude - before) / 360);
    sum += east * RADIANS * (Math.sin(latitude * RADIANS) + Math.sin(from * RADIANS));
  }
  return (sum / 2) * EARTH;
}

/** The vertices that are kept, in steps of the grid along a continuous longitude; the third tells the coarse ones. */
function snapped(ring, { grid, coarse, home: near, far }) {
  const steps = [];
  let turn = 0;
  let before = ring[0][0];
  for (const [longitude, latitude, weight] of ring.slice(0, -1)) {
    turn -= 360 * Math.round((longitude - before) / 360);
    before = longitude;
    const away = distance([longitude, latitude]);
    if (weight * EARTH < blended(away, near.bend, far.bend)) continue;
    const step = away < 0.5 ? 1 : coarse;
    const [east, north] = [longitude + turn, latitude].map(
      (degrees) => Math.round((degrees * grid) / step) * step,
    );
    const last = steps.at(-1);
    if (!last || last[0] !== east || last[1] !== north) steps.push([east, north, step]);
  }
  return steps;
}

/** Whether a ring is large enough to be kept, and still wound as it was. */
function isKept(ring, steps, { grid, home: near, far }) {
  const area = areaOf(ring);
  const least = blended(distance(ring[0]), near.island, far.island);
  if (Math.abs(area) < least || steps.length < 3) return false;
  const left = areaOf(steps.map(([east, north]) => [east / grid, north / grid]));
  return left * area > 0;
}

const digit = (code) => String.fromCharCode(ZERO + code);

function packed(value) {
  if (Math.abs(value) < TURN / 2) return digit(value + (TURN - 1) / 2);
  const digits = Math.abs(value + 0.5) < BASE ** 2 / 2 ? 2 : 3;
  let rest = value + BASE ** digits / 2;
  let text = '';
  for (let left = digits; left > 0; left -= 1) {
    text = digit(rest % BASE) + text;
    rest = Math.floor(rest / BASE);
  }
  if (rest !== 0) throw new Error(`${value} does not fit.`);
  return digit(LONG + digits - 2) + text;
}

/** From each ring to the nearest that is left, so that the way to it is short. */
function inOrder(list) {
  const left = [...list];
  const ordered = [];
  let [x, y] = [0, 0];
  while (left.length > 0) {
    let best = 0;
    let least = Infinity;
    for (const [index, [[east, north]]] of left.entries()) {
      const far = Math.max(Math.abs(east - x), Math.abs(north - y));
      if (far < least) [best, least] = [index, far];
    }
    ordered.push(...left.splice(best, 1));
    [x, y] = ordered.at(-1)[0];
  }
  return ordered;
}

function pack(all, land) {
  const kept = all
    .map((ring) => [ring, snapped(ring, land)])
    .filter(([ring, steps]) => isKept(ring, steps, land))
    .map(([, steps]) => steps);
  let text = packed(land.grid) + packed(land.coarse) + packed(kept.length);
  let start = [0, 0];
  let mode = 1;
  for (const steps of inOrder(kept)) {
    text += packed(steps.length);
    let before = start;
    for (const [east, north, step] of steps) {
      if (step !== mode) text += digit(TURN);
      mode = step;
      text += packed(east / step - Math.round(before[0] / step));
      text += packed(north / step - Math.round(before[1] / step));
      before = [east, north];
    }
    start = steps[0];
  }
  return text;
}

/** Writes the modules of both lands. */
export function generateLand() {
  const all = rings();
  const folder = new URL('src/geo/generated/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, land] of Object.entries(lands))
    writeFileSync(
      new URL(`${name}.ts`, folder),
      `// Generated from Natural Earth's land (public domain) by \`pnpm generate\`. Do not edit.

/** Coasts of the world, packed: see \`decodeLand\`. */
const land: string =
  '${pack(all, land).replaceAll("'", "\\'")}';

export default land;
`,
    );
}
