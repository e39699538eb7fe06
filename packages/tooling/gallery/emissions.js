/** Puts the chart of emissions into every state on one page: `emissions.html?lang=ko&width=480`. */
const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '480';
document.documentElement.lang = query.get('lang') ?? 'en';

const cities =
  'kobe seoul gwangju sectors-one sectors-two sectors-three sectors-fifteen sectors-thirty sectors-gap sectors-estimate sectors-sink'.split(
    ' ',
  );

/** Asks nothing for ever, so that a chart stays as it is while it waits. */
const { fetch } = window;
window.fetch = (address, options) =>
  String(address).includes('/never/') ? new Promise(() => {}) : fetch(address, options);

const fallback = '<a href="#">The city and its emissions</a>';
const states = [
  ...cities.map((city) => [city, `city="${city}"`, '']),
  ['by scope', 'city="sectors-fifteen" by="scope"', ''],
  ['by gas', 'city="gases" by="gas"', ''],
  ['total only', 'city="sectors-fifteen" by="total"', ''],
  ['per person', 'city="compare-same" per-person', ''],
  ['some years', 'city="sectors-thirty" from="2005" to="2015"', ''],
  ['compared', 'city="sectors-fifteen" compare="compare-same,compare-gwp,atlantis"', ''],
  ['table', 'city="sectors-estimate" view="table"', ''],
  ['with the pointer on it', 'city="sectors-fifteen" class="hover"', ''],
  ['with a part off', 'city="sectors-fifteen" class="off"', ''],
  ['opened', 'city="kobe" class="opened"', ''],
  ['no such division', 'city="kobe" by="gas"', fallback],
  ['loading', 'city="kobe" api="/never/"', fallback],
  ['unknown city', 'city="atlantis"', fallback],
  ['no answer', 'city="kobe" api="http://127.0.0.1:9/"', fallback],
  ['no city', '', fallback],
  ['stale', 'city="sectors-three" class="stale"', ''],
];

for (const [name, attributes, inside] of states) {
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  figure.innerHTML = `<figcaption>${name}</figcaption><climate-emissions ${attributes} style="display:block">${inside}</climate-emissions>`;
  document.body.append(figure);
}

await customElements.whenDefined('climate-emissions');
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** A pointer over the middle of the picture. */
const hover = (plot) => {
  const { left, top, width: wide, height } = plot.getBoundingClientRect();
  const place = { clientX: left + wide / 2, clientY: top + height / 2 };
  const options = { bubbles: true, composed: true, ...place };
  plot.dispatchEvent(new PointerEvent('pointermove', options));
};

document.addEventListener('climate-load', async ({ target }) => {
  if (target.dataset.done) return;
  target.dataset.done = 'yes';
  const root = target.shadowRoot;
  while (!root.querySelector('svg')) await wait(100);
  // What stands above has come to rest by then.
  await wait(1500);
  if (target.className === 'opened') root.querySelector('footer button:last-child').click();
  if (target.className === 'hover') hover(root.querySelector('[part=plot]'));
  if (target.className === 'off') root.querySelector('[part=legend] button').click();
  if (target.className !== 'stale') return;
  await wait(2000);
  window.fetch = () => Promise.reject(new TypeError('offline'));
  target.reload();
});
