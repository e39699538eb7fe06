/** Puts the profile into every state on one page: `partner.html?lang=ko&width=480`. */
const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '480';
document.documentElement.lang = query.get('lang') ?? 'en';

const partners =
  'icec icnc iclei undrr gcom-korea china kobe-city beijing-bike centre institute network town-a no-place sparse fund'.split(
    ' ',
  );

/** Waits for ever at `/never/`. */
const { fetch } = window;
window.fetch = (address, options) =>
  String(address).includes('/never/') ? new Promise(() => {}) : fetch(address, options);

const fallback = '<a href="#">The partner as a plain page</a>';
const states = [
  ...partners.map((partner) => [partner, `partner="${partner}"`, '']),
  ['without matches', 'partner="centre" no-matches', ''],
  ['in a group', 'partner="institute" group="g"', ''],
  ['sources open', 'partner="institute" class="opened"', ''],
  ['scrolled in its place', 'partner="centre" class="placed"', ''],
  ['loading', 'partner="icec" api="/never/"', fallback],
  ['unknown partner', 'partner="atlantis"', fallback],
  ['no answer', 'partner="icec" api="http://127.0.0.1:9/"', fallback],
  ['no partner', '', fallback],
  ['stale', 'partner="fund" class="stale"', ''],
];

for (const [name, attributes, inside] of states) {
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  figure.innerHTML = `<figcaption>${name}</figcaption><climate-partner ${attributes} style="display:block">${inside}</climate-partner>`;
  document.body.append(figure);
}
document.querySelector('.placed').style.cssText = 'display:block;height:400px;overflow:auto';

await customElements.whenDefined('climate-partner');
document.addEventListener('climate-load', async ({ target }) => {
  await target.updateComplete;
  if (target.className === 'opened') target.shadowRoot.querySelector('summary').click();
  if (target.className !== 'stale' || target.dataset.again) return;
  target.dataset.again = 'yes';
  setTimeout(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
    target.reload();
  }, 2000);
});
