/** Puts the agenda into every state on one page: `agenda.html?lang=ko&width=480`. */
import { crowdAt } from './crowd.js';

const query = new URLSearchParams(location.search);
const width = query.get('width') ?? '480';
document.documentElement.lang = query.get('lang') ?? 'en';

/** Waits for ever at `/never/`, has 200 sessions at `/crowd/`; `/lost/` is lost after a while, at `/moved/` a session moves. */
let lost = false;
const { fetch } = window;
window.fetch = async (address, options) => {
  const path = String(address);
  if (path.includes('/never/')) return new Promise(() => {});
  const made = path.includes('/crowd/') && crowdAt(path);
  if (made) return Response.json(made);
  if (!/\/(lost|moved)\//.test(path)) return fetch(address, options);
  if (lost && path.includes('/lost/')) throw new TypeError('offline');
  const answer = await fetch(path.replace(/\/(lost|moved)\//, '/'), options);
  if (!lost || !answer.ok || !path.endsWith('.json')) return answer;
  const event = await answer.json();
  const [, first, second] = event.sessions;
  Object.assign(first, {
    start: first.start.replace('T13:30', 'T14:00'),
    end: first.end.replace('T14:50', 'T15:20'),
  });
  second.status = 'cancelled';
  return Response.json({ ...event, sequence: event.sequence + 1 });
};

const fallback = '<a href="#">The programme as a plain page</a>';
const forum = 'event="ifllc-2021"';
const states = [
  ['as it comes', forum, ''],
  ['second day', `${forum} class="second"`, ''],
  ['while it runs', `${forum} data-now="2021-11-23T06:30:00Z"`, ''],
  ['the evening before', `${forum} data-now="2021-11-22T12:00:00Z"`, ''],
  ['other clocks', `${forum} zones="Asia/Ulaanbaatar America/Los_Angeles"`, ''],
  ['by another clock', `${forum} zones="America/Los_Angeles" zone="America/Los_Angeles"`, ''],
  ['by the reader’s clock', `${forum} zone="reader"`, ''],
  ['a session open', `${forum} class="session"`, ''],
  ['a session with a break in it', 'event="sample-forum" class="session"', ''],
  ['calendar open', `${forum} class="calendar"`, ''],
  ['choosing', `${forum} class="choosing"`, ''],
  ['share open', `${forum} class="share"`, ''],
  ['sources open', `${forum} class="opened"`, ''],
  ['tracks', 'event="sample-forum"', ''],
  ['filters open', 'event="sample-forum" class="filters"', ''],
  ['200 sessions, six tracks', 'event="crowd" api="/crowd/" class="crowd"', ''],
  ['undated call, two clocks', 'event="gcom-korea-call-3"', ''],
  ['undated, a session open', 'event="gcom-korea-call-3" class="derived"', ''],
  ['clocks change', 'event="sample-dst" zones="Asia/Seoul"', ''],
  ['days only', 'event="sample-days"', ''],
  ['days that are over', 'event="ifllc-2022"', ''],
  ['cancelled', 'event="sample-cancelled"', ''],
  ['a name and no more', 'event="uea-summit"', ''],
  [
    'a heading of the host’s own',
    `${forum} heading="Our forum, as it was, in words of our own"`,
    '',
  ],
  [
    'a programme that has changed',
    `${forum} api="/moved/" data-now="2021-11-23T06:30:00Z" class="again"`,
    '',
  ],
  ['stale', `${forum} api="/lost/" class="again"`, ''],
  ['list', 'view="list"', ''],
  ['list, with some to come', 'view="list" api="/crowd/"', ''],
  ['list, unfolded', 'view="list" api="/crowd/" class="unfolded"', ''],
  ['upcoming, one', 'view="upcoming" limit="1" api="/crowd/"', ''],
  ['upcoming, none', 'view="upcoming" city="seoul"', ''],
  ['of an organiser', 'view="list" organiser="gcom-korea"', ''],
  ['of nobody', 'view="list" organiser="atlantis"', ''],
  ['loading', `${forum} api="/never/"`, fallback],
  ['unknown event', 'event="atlantis"', fallback],
  ['no answer', `${forum} api="http://127.0.0.1:9/"`, fallback],
];

for (const [name, attributes, inside] of states) {
  const figure = document.createElement('figure');
  figure.style.inlineSize = `${width}px`;
  figure.innerHTML = `<figcaption>${name}</figcaption><climate-agenda ${attributes} style="display:block">${inside}</climate-agenda>`;
  document.body.append(figure);
}
const crowded = document.querySelector('.crowd');
crowded.style.cssText = 'display:block;max-height:1400px;overflow:auto';

await customElements.whenDefined('climate-agenda');
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const press = async (root, selector) => {
  root.querySelector(selector)?.click();
  await wait(800);
};

const acts = {
  second: (root) => press(root, '[role=tab]:nth-child(2)'),
  session: (root) => press(root, '#row-opening button'),
  derived: (root) => press(root, '#row-discussion button'),
  calendar: (root) => press(root, '[data-panel=calendar]'),
  share: (root) => press(root, '[data-panel=share]'),
  filters: (root) => press(root, '[data-panel=filters]'),
  opened: (root) => press(root, 'footer button:last-of-type'),
  choosing: async (root) => {
    await press(root, '[data-panel=calendar]');
    await press(root, '#menu button');
    await press(root, 'ol input');
  },
  unfolded: (root) => press(root, 'summary'),
  again: async (_root, agenda) => {
    await wait(2000);
    lost = true;
    agenda.reload();
  },
};

/** By its own clock; taken up again, since the loader may have been faster. */
for (const agenda of document.querySelectorAll('climate-agenda'))
  agenda.now = new Date(agenda.dataset.now ?? '2026-06-02T03:00:00Z');

document.addEventListener('climate-load', async ({ target }) => {
  if (target.dataset.done) return;
  target.dataset.done = 'yes';
  // What stands above has come to rest by then.
  await wait(1500);
  await acts[target.className]?.(target.shadowRoot, target);
});
