/** Puts the map into every state on one page: `map.html?lang=ko&width=480`. */
import { manyAt } from './many.js';

const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '480';
document.documentElement.lang = query.get('lang') ?? 'en';

/** Waits for ever at `/never/`, knows nobody at `/nobody/` and 13,000 at `/many/`; `/lost/` is lost after a while. */
let lost = false;
const { fetch } = window;
const nobody = { ...manyAt('/points.json'), total: 0, longitudes: [], latitudes: [], kinds: '' };
window.fetch = async (address, options) => {
  const path = String(address);
  if (path.includes('/never/')) return new Promise(() => {});
  if (path.includes('/lost/')) {
    if (lost) throw new TypeError('offline');
    return fetch(path.replace('/lost/', '/'), options);
  }
  const made = path.includes('/nobody/') && path.endsWith('/points.json') && nobody;
  const found = made || (/\/(many|nobody)\//.test(path) && manyAt(path));
  return found ? Response.json(found) : fetch(address, options);
};

const fallback = '<a href="#">All partners as a plain list</a>';
const states = [
  ['as it comes', '', ''],
  ['list', 'view="list"', ''],
  ['map', 'view="map"', ''],
  ['a sheet', 'selected="icec"', ''],
  ['a sheet beside the list', 'view="list" selected="incheon-city"', ''],
  ['those at one place', 'view="map" center="126.7,37.45" zoom="10" class="group"', ''],
  ['lines', 'view="map" kind="city" relationships="sister-city"', ''],
  ['illustrative, and matches', 'selected="centre"', ''],
  ['filtered', 'country="KR" kind="research-centre network"', ''],
  ['filters open', 'class="filters"', ''],
  ['searched', 'search="incheon" view="list"', ''],
  ['one', 'search="iclei" view="list"', ''],
  ['none', 'search="nobody at all"', ''],
  ['a filter that nobody knows', 'kind="club"', ''],
  ['without filters', 'no-filters heading="A heading of the host’s own that is rather long"', ''],
  ['a marker walked to', 'view="map" class="walked"', ''],
  ['the world', 'view="map" center="0,20" zoom="0"', ''],
  ['across the antimeridian', 'view="map" api="/many/" bounds="160,-30,-165,0"', ''],
  ['the pole', 'view="map" center="0,88" zoom="3"', ''],
  ['13,000', 'view="map" api="/many/"', ''],
  ['13,000 as a list', 'view="list" api="/many/"', ''],
  ['nobody', 'api="/nobody/"', ''],
  ['loading', 'api="/never/"', fallback],
  ['no answer', 'api="http://127.0.0.1:9/"', fallback],
  ['unknown partner', 'selected="atlantis"', ''],
  ['cannot be read', 'bounds="here" zoom="near"', ''],
  ['sources open', 'class="opened"', ''],
  ['stale', 'api="/lost/" class="stale"', ''],
];

for (const [name, attributes, inside] of states) {
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  figure.innerHTML = `<figcaption>${name}</figcaption><climate-map ${attributes} style="display:block">${inside}</climate-map>`;
  document.body.append(figure);
}

await customElements.whenDefined('climate-map');
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** To the first marker, as the key does it. */
async function walk(root) {
  const plot = root.querySelector('[part=plot]');
  plot.focus();
  await wait(500);
  plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
  await wait(300);
}

const acts = {
  filters: (root) => root.querySelector('[part=more]').click(),
  opened: (root) => root.querySelector('footer button').click(),
  walked: (root) => walk(root),
  group: async (root) => {
    // The group is taken apart until nothing more can be.
    for (let tries = 0; tries < 4 && root.querySelector('[part=sheet]').hidden; tries++) {
      await walk(root);
      root.querySelector('.spot:not([hidden])')?.click();
      await wait(800);
    }
  },
  stale: async (_root, map) => {
    await wait(2000);
    lost = true;
    map.reload();
  },
};

document.addEventListener('climate-load', async ({ target }) => {
  if (target.dataset.done) return;
  target.dataset.done = 'yes';
  // What stands above has come to rest by then.
  await wait(1500);
  await acts[target.className]?.(target.shadowRoot, target);
});
