/** What of a visit is the same on every machine: bytes, requests, depth, nodes, layout shift. */
import { visit } from '../browser/visit.mjs';
import { sizesOf, sumOf } from '../encodings.mjs';

/** Scripts and styles are code. */
const kindOf = ({ type }) =>
  type.startsWith('text/html') ? 'page' : /^text\/(javascript|css)/.test(type) ? 'code' : 'data';

/** A page names the port of the day, which packs now better, now worse: one name stands for all of them. */
const plain = ({ kind, body }, { origins }) =>
  kind === 'page'
    ? Buffer.from(
        origins.reduce(
          (text, origin) => text.replaceAll(origin, 'https://data.example'),
          String(body),
        ),
      )
    : body;

const isForeign = (url, { origins }) =>
  /^(https?|wss?):/.test(url) && !origins.includes(new URL(url).origin);

/** Pictures that stand in the page itself, and the icon, are no step of their own. */
const isOnTheWay = ({ url }) => !url.startsWith('data:') && !url.endsWith('/favicon.ico');

/** Runs in the page: what is kept in the browser beyond this visit. */
async function storedIn() {
  const databases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
  ];
}

/**
 * Visits a page once and counts until its text is complete plus two seconds.
 *
 * @returns `{ requests, codeRequests, depth, bytes: { page, code, data }, files, elements, nodes, shift, moved, foreign, stored, errors }`; each of
 * `bytes` is `{ raw, gzip, brotli }` of the bodies. `requests` counts those beyond the page itself,
 * `codeRequests` those of them for scripts and styles, `moved` how many pixels the line below the cards moved since the page was read,
 * `foreign` the addresses asked for beyond the origins of the stage, `stored` cookies and other things left in the browser.
 */
export async function countsOf(browser, stage, page) {
  stage.asked();
  const seen = await visit(browser, stage.site + page.path, {
    page,
    settle: 2000,
    look: async (tab) => ({
      cookies: await tab.context().cookies(),
      stored: await tab.evaluate(storedIn),
    }),
  });
  const sent = stage.asked().map((answer) => ({ ...answer, kind: kindOf(answer) }));
  const failed = sent
    .filter(({ status }) => status >= 400)
    .map(({ path, status }) => `${status} ${path}`);
  const sizes = sent.map((answer) => ({
    ...answer,
    size: sizesOf(plain(answer, stage), answer.type),
  }));
  const bytes = Object.fromEntries(
    ['page', 'code', 'data'].map((kind) => [
      kind,
      sumOf(sizes.filter((answer) => answer.kind === kind).map(({ size }) => size)),
    ]),
  );
  return {
    requests: sent.length - 1,
    codeRequests: sent.filter(({ kind }) => kind === 'code').length,
    depth: Math.max(...seen.requests.filter(isOnTheWay).map(({ depth }) => depth)),
    bytes,
    files: sizes.map(({ path, kind, size }) => ({ path: path.slice(0, 80), kind, ...size })),
    elements: seen.elements,
    nodes: seen.nodes,
    shift: Math.round(seen.shift * 10_000) / 10_000,
    moved: seen.moved,
    foreign: seen.requests.map(({ url }) => url).filter((url) => isForeign(url, stage)),
    stored: [...seen.looked.cookies.map(({ name }) => `cookie ${name}`), ...seen.looked.stored],
    errors: [...seen.errors, ...failed],
  };
}
