/** Puts the card into every state on one page: `states.html?lang=ko&width=320`. */
const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '388';
document.documentElement.lang = query.get('lang') ?? 'en';

const plain = 'kobe seoul gwangju kitakyushu jeju beijing'.split(' ');
const samples =
  'one-point two-points three-points fifteen-points achieved on-track target-year-missed milestones not-assessable long-name rtl-name untranslated-name';

/** Asks nothing for ever, so that a card stays as it is while it waits. */
const { fetch } = window;
window.fetch = (address, options) =>
  String(address).includes('/never/') ? new Promise(() => {}) : fetch(address, options);

const fallback = '<a href="#">The city on its targets</a>';
const states = [
  ...[...plain, ...samples.split(' ')].map((city) => [city, `city="${city}"`, '']),
  ['loading', 'city="kobe" api="/never/"', fallback],
  ['unknown city', 'city="atlantis"', fallback],
  ['no answer', 'city="kobe" api="http://127.0.0.1:9/"', fallback],
  ['no city', '', fallback],
  ['stale', 'city="kobe" class="stale"', ''],
  ['compact', 'city="kobe" variant="compact"', ''],
  ['compact, no target', 'city="beijing" variant="compact"', ''],
  ['banner', 'city="seoul" variant="banner"', ''],
  ['opened', 'city="kitakyushu" class="opened"', ''],
];

for (const [name, attributes, inside] of states) {
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  figure.innerHTML = `<figcaption>${name}</figcaption><climate-progress ${attributes} style="display:block">${inside}</climate-progress>`;
  document.body.append(figure);
}

await customElements.whenDefined('climate-progress');
document.addEventListener('climate-load', ({ target }) => {
  if (target.className === 'opened') target.shadowRoot.querySelector('footer button')?.click();
  if (target.className !== 'stale' || target.dataset.again) return;
  target.dataset.again = 'yes';
  window.fetch = () => Promise.reject(new TypeError('offline'));
  target.reload();
});
