/**
 * The origins that maps are measured on: one for the pages, and for each number of partners one with loader and API,
 * because an API has one set of partners.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { styledBundle } from '../bundle.mjs';
import { makeCertificate } from '../certificate.mjs';
import { openEmbedFiles, SCRIPT } from '../data/embed-files.mjs';
import { landLayer, pointLayer } from '../data/map-layers.mjs';
import { openSampleApi } from '../data/sample-api.mjs';
import { samplePartners } from '../data/sample-partners.mjs';
import { found, openOrigin } from '../origin.mjs';
import { isCounted, openSite } from './stage.mjs';

const require = createRequire(import.meta.url);
const GEOJSON = 'application/geo+json';
const STYLE = 'text/css; charset=utf-8';

/** Where the libraries find what they draw. */
export const LAND_PATH = '/layers/land.geojson';
export const POINTS_PATH = '/layers/points.geojson';

/** Script and style of each library; MapLibre's worker is a file that it asks for itself. */
async function libraryFiles(names) {
  const files = new Map([[LAND_PATH, found(GEOJSON, landLayer())]]);
  for (const name of names) {
    const { js, css } = await styledBundle(`import './peers/${name}-map.mjs';`);
    files.set(`/${name}-map.js`, found(SCRIPT, js));
    files.set(`/${name}-map.css`, found(STYLE, css));
  }
  if (names.includes('maplibre')) {
    const worker = require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs');
    files.set('/maplibre-gl-worker.mjs', found(SCRIPT, readFileSync(worker)));
  }
  return files;
}

async function openApi(certificate, size, built, files) {
  const writes = samplePartners(size);
  const data = await openSampleApi(writes);
  const points = found(GEOJSON, pointLayer(writes));
  const origin = await openOrigin({
    certificate,
    host: '127.0.0.1',
    answer: (path) =>
      built.answer(path) ??
      (path === POINTS_PATH ? points : files.get(path.split('?')[0])) ??
      data(path),
  });
  return { ...origin, answer: data };
}

/**
 * @param options.sizes how many partners each API has.
 * @param options.libraries which libraries' files are made.
 * @returns `{ site, apis, origins, isBuilt, answer, put, asked, close }`: `apis` has the address of each size, `isBuilt(tag)`
 * whether our build has an element, `answer(size, path)` what an API says.
 */
export async function openMapStage({ sizes, libraries, embed }) {
  const certificate = makeCertificate();
  const built = await openEmbedFiles(embed);
  const files = await libraryFiles(libraries);
  const { put, ...site } = await openSite(certificate);
  const apis = new Map();
  for (const size of sizes) apis.set(size, await openApi(certificate, size, built, files));
  const all = [site, ...apis.values()];
  return {
    site: site.address,
    apis: new Map([...apis].map(([size, { address }]) => [size, address])),
    origins: all.map(({ address }) => address),
    isBuilt: built.isBuilt,
    answer: (size, path) => apis.get(size).answer(path),
    put,
    asked: () => all.flatMap(({ asked }) => asked.splice(0)).filter(isCounted),
    close: () => Promise.all(all.map((origin) => origin.close())),
  };
}
