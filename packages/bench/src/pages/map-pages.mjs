/** Pages with a map: ours by its tag, the same without script, and libraries that ask for their layers. */
import { moduleTag, pageOf } from './layout.mjs';
import { LAND_PATH, POINTS_PATH } from './map-stage.mjs';

/** How wide a map stands in the page. */
const MAP_WIDTH = 960;

/** Keeps the map's space before any script has come. */
const MAP_BOX = 'climate-map { display: block; min-height: 43rem }';

/** Ours: loader and data are the API's. */
export function ourMapPage(api) {
  return pageOf({
    width: MAP_WIDTH,
    style: MAP_BOX,
    head: moduleTag(`${api}/v1/embed.js`),
    cards: [
      '<climate-map><a href="https://partners.example/">Partners and who they work with</a></climate-map>',
    ],
  });
}

/** The floor: picture, list and words stand in the page, as our own map showed them. */
export function staticMapPage({ css, shown }) {
  return pageOf({
    width: MAP_WIDTH,
    style: css,
    cards: shown.map((html) => `<div class="embed">${html}</div>`),
  });
}

const LIBRARY_BOX = `.map.map { height: 480px; background: #eef2f0 }
.kinds { height: 64px; overflow: hidden }
.mark.mark { border-radius: 50%; background: #1d6b4f; color: #fff; display: grid; place-items: center }`;

/** A map of a library with a button a kind; it has no list and no sheet. */
export function libraryMapPage(name, api) {
  return pageOf({
    width: MAP_WIDTH,
    style: LIBRARY_BOX,
    head: `<link rel="stylesheet" href="${api}/${name}-map.css">
${moduleTag(`${api}/${name}-map.js`)}`,
    cards: [
      `<section><h2>Partners</h2><div class="kinds"></div>
<div class="map" data-land="${api}${LAND_PATH}" data-points="${api}${POINTS_PATH}"></div></section>`,
    ],
  });
}
