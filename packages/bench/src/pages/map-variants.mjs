/** Every page with a map that is measured: 100, 1,000 and 13,000 partners. */
import { readShown } from '../browser/read-shown.mjs';
import { useMap } from '../browser/use-map.mjs';
import { visit } from '../browser/visit.mjs';
import { libraryMapPage, ourMapPage, staticMapPage } from './map-pages.mjs';

/** How many partners there are. */
export const MAP_SIZES = [100, 1000, 13_000];

const VIEWPORT = { width: 1280, height: 1200 };

/** What tells that a page is drawn, and by what a reader uses it: a kind, the map itself, the button that zooms in. */
const PAGES = {
  ours: {
    selector: 'climate-map',
    upgraded: true,
    // The land and the ink of groups: our points do not wait for the land, but the libraries' do.
    mark: { colours: ['#d3ddd2', '#16211d'] },
    uses: {
      filter: '[part~="filters"] button:nth-of-type(2)',
      map: '[part~="plot"]',
      zoom: '[part~="zoom"] button',
    },
  },
  static: { selector: '.embed', mark: { element: 'img' } },
  library: { selector: '.map', mark: { element: '.drawn' } },
};

const ZOOM_BUTTONS = {
  markercluster: '.leaflet-control-zoom-in',
  supercluster: '.leaflet-control-zoom-in',
  openlayers: '.ol-zoom-in',
  maplibre: '.maplibregl-ctrl-zoom-in',
};

const NAMES = {
  markercluster: 'Leaflet + markercluster',
  supercluster: 'Leaflet + supercluster',
  openlayers: 'OpenLayers',
  maplibre: 'MapLibre GL',
};

function about(kind, size) {
  const { uses, ...shown } = PAGES[kind] ?? {
    ...PAGES.library,
    uses: { filter: 'button[value="city"]', map: '.map', zoom: ZOOM_BUTTONS[kind] },
  };
  return {
    upgraded: false,
    ...shown,
    name: `${NAMES[kind] ?? kind}, ${size.toLocaleString('en')}`,
    kind,
    count: 1,
    steps: size,
    path: `/map-${kind}-${size}.html`,
    viewport: VIEWPORT,
    context: { reducedMotion: 'reduce' },
    ...(uses && { use: (page) => useMap(page, { host: shown.selector, ...uses }) }),
  };
}

/** Puts our map on a stage. */
export function ourMap(stage, size, api) {
  const variant = about('ours', size);
  stage.put(variant.path, ourMapPage(api));
  return variant;
}

/** Has every answer made before any visit, so that no page waits for the first of them. */
const warm = (stage, size) =>
  Promise.all(
    ['points.json', 'points/filters.json', 'names/0.json'].map((name) =>
      stage.answer(size, `/v1/partners/${name}`),
    ),
  );

/** Ours and the page without script, which is made of what ours showed. */
async function oursAndFloor(browser, stage, size) {
  await warm(stage, size);
  const our = ourMap(stage, size, stage.apis.get(size));
  const { looked } = await visit(browser, stage.site + our.path, {
    page: our,
    settle: 1500,
    look: (page) => page.evaluate(readShown, our.selector),
  });
  const floor = about('static', size);
  stage.put(floor.path, staticMapPage(looked));
  return [our, floor];
}

/** A page of a library, or why it shows nothing here. */
async function library(browser, stage, name, size) {
  const variant = about(name, size);
  stage.put(variant.path, libraryMapPage(name, stage.apis.get(size)));
  try {
    await visit(browser, stage.site + variant.path, { page: variant, settle: 0 });
    return { variant };
  } catch (error) {
    return { name: variant.name, why: error.message };
  }
}

/**
 * Puts ours and its peers on the stage.
 *
 * @param libraries some of `markercluster`, `supercluster`, `openlayers`, `maplibre`.
 * @returns `{ variants, absent }`; `absent` names what cannot be measured, `{ name, why }`.
 */
export async function mapVariants(browser, stage, libraries) {
  const variants = [];
  const absent = [];
  const isBuilt = stage.isBuilt('climate-map');
  if (!isBuilt) absent.push({ name: 'ours and the page without script', why: 'not built yet' });
  for (const size of MAP_SIZES) {
    if (isBuilt) variants.push(...(await oursAndFloor(browser, stage, size)));
    for (const name of libraries) {
      const { variant, ...missing } = await library(browser, stage, name, size);
      if (variant) variants.push(variant);
      else absent.push(missing);
    }
  }
  stage.asked();
  return { variants, absent };
}
