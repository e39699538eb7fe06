import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { builtFile } from './built-files.js';
import {
  closeHostPages,
  drawn,
  EMBED,
  type Guest,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  seen,
  words,
} from './host-page.js';

type Globals = Window & typeof globalThis;

const LINK = '<a href="https://example.org/">The programme</a>';
const AGENDA = `<climate-agenda event="sample-forum">${LINK}</climate-agenda>`;
/** One line of programme after the other, long ago. */
const PLAIN = AGENDA.replace('forum', 'dst');
const LIST = `<climate-agenda view="list">${LINK}</climate-agenda>`;
const CARD = '<climate-progress city="on-track"></climate-progress>';
const MAP = '<climate-map></climate-map>';

const guestsOf = ({ document }: HostPage): Guest[] => [
  ...document.querySelectorAll<Guest>('climate-agenda'),
];

const guestOf = (page: HostPage): Guest => guestsOf(page)[0]!;

const inside = (page: HostPage, selector: string, at = 0): HTMLElement =>
  guestsOf(page)[at]!.shadowRoot!.querySelector<HTMLElement>(selector)!;

async function open(options: Partial<Parameters<typeof openHostPage>[0]> = {}): Promise<HostPage> {
  const page = await openHostPage({ body: AGENDA, height: 3000, ...options });
  for (const guest of guestsOf(page)) await drawn(guest);
  return page;
}

const printed = async (name: string): Promise<string> => {
  const text = await (await fetch(`/docs/snippets/${name}`)).text();
  return text.trim().replaceAll('https://YOUR-HOST', location.origin);
};

/** The head of a page under the strictest policy that the docs print. */
async function strictHead(): Promise<string> {
  const lines = [await printed('csp.txt'), await printed('csp-trusted-types.txt')];
  return `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${lines.join('; ')}">${SCRIPT}`;
}

/** Files are made, and not put on this machine. */
const keepFiles = ({ HTMLAnchorElement: { prototype } }: Globals): void => {
  prototype.click = () => {};
};

const titleOf = (page: HostPage, id: string): HTMLElement => inside(page, `#row-${id} button`);
const isOpen = (page: HostPage, text: string): boolean => words(guestOf(page)).includes(text);

/** Puts an agenda through all that it does. */
async function pace(page: HostPage): Promise<void> {
  titleOf(page, 'opening').click();
  await until('a session is open', () => isOpen(page, 'B. Sample'));
  inside(page, '[data-zone=reader]').click();
  inside(page, '[data-zone="Asia/Ulaanbaatar"]').click();
  await until('it is read by another clock', () => isOpen(page, 'Asia/Ulaanbaatar'));
  inside(page, '[data-panel=filters]').click();
  await until('the filters are there', () => !!inside(page, 'select'));
  const field = inside(page, 'input') as HTMLInputElement;
  field.value = 'transport';
  field.dispatchEvent(new page.window.Event('input', { bubbles: true, composed: true }));
  await until('they filter', () => !isOpen(page, 'Session 1'));
  inside(page, '[data-panel=calendar]').click();
  await until('the calendars are there', () => !!inside(page, '#menu a'));
  inside(page, '#menu button').click();
  await until('it can be chosen', () => !!inside(page, '[data-tick]'));
  inside(page, '[data-tick]').click();
  await until('it is chosen', () => !inside(page, '#menu button:disabled'));
  inside(page, '#menu button').click();
  await until('the calendar is fetched', () =>
    api.requests.some((address) => address.endsWith('.ics')),
  );
  inside(page, '[data-panel=share]').click();
  await until('the link is there', () => !!inside(page, '#menu button'));
  inside(page, 'footer button:last-of-type').click();
  inside(page, '[role=tab]:nth-child(2)').click();
  const guest = guestOf(page);
  guest.lang = 'ja';
  await until('it speaks Japanese', () => /[ぁ-ん]/.test(words(guest)));
  guest.setAttribute('event', 'atlantis');
  await until('it says that there is no such event', () => guest.status === 'error');
  await rest(page);
}

const PACED = AGENDA.replace(' event', ' zones="Asia/Ulaanbaatar" event');

describe('an agenda on a stranger’s page', () => {
  useMockApi();
  afterEach(closeHostPages);

  it('asks for what it needs and no more, all of the API’s host', async () => {
    const page = await open({ body: PLAIN });
    await rest(page);
    const addresses = page.fetched().map((address) => new URL(address));
    expect([...new Set(addresses.map(({ origin }) => origin))]).to.deep.equal([location.origin]);
    const names = addresses
      .map(({ pathname }) => pathname.replace(/-[\w-]{6}\.js$/, '.js'))
      .filter((path) => /\/(embed|v1)\//.test(path))
      .map((path) => path.split('/').at(-1));
    expect(names.sort()).to.deep.equal([
      'agenda.js',
      'core.js',
      'embed.js',
      'en.agenda.js',
      'en.js',
      'sample-dst.json',
    ]);
    expect(page.noise).to.deep.equal([]);
    inside(page, 'li button').click();
    const tools = await builtFile('agenda/tools.ts');
    await until('the rest is fetched when it is asked for', () => page.fetched().includes(tools));
  });

  it('shares code and answers with another, with a card and with a map', async () => {
    const page = await open({ body: `${CARD}${MAP}${AGENDA}${AGENDA}` });
    for (const guest of page.document.querySelectorAll<Guest>('climate-progress, climate-map'))
      await drawn(guest);
    const asked = (part: string): string[] => api.requests.filter((path) => path.includes(part));
    expect(asked('/events/')).to.deep.equal(['/v1/events/sample-forum.json']);
    const fetched = page.fetched();
    expect(fetched.filter((address) => /\/(core|agenda)-/.test(address))).to.have.length(2);
    expect(new Set(fetched).size).to.equal(fetched.length);
    expect(words(guestsOf(page)[1]!)).to.equal(words(guestsOf(page)[0]!));
    expect(page.noise).to.deep.equal([]);
  });

  it('needs the printed lines of policy and no more, whatever a reader does', async () => {
    const page = await open({
      head: await strictHead(),
      body: `${PACED}${LIST}`,
      before: keepFiles,
    });
    inside(page, 'summary', 1).click();
    await pace(page);
    inside(page, '[data-event=sample-call]', 1).click();
    await until('a list leads to a programme', () => !!inside(page, '#row-discussion', 1));
    expect(page.noise).to.deep.equal([]);
  });

  it('stands tracks side by side under the same lines of policy', async () => {
    const page = await open({
      head: await strictHead(),
      width: 1200,
    });
    const placeOf = (id: string): DOMRect => inside(page, `#row-${id}`).getBoundingClientRect();
    await until('they are side by side', () => {
      const [one, two] = [placeOf('session-2a'), placeOf('session-2b')];
      return one.top === two.top && one.right <= two.left + 1;
    });
    expect(page.noise).to.deep.equal([]);
  });

  it('changes no global and no prototype', async () => {
    const state = ({ window }: HostPage): string[] => [
      ...Object.getOwnPropertyNames(window),
      ...['Array', 'Object', 'Element', 'Date', 'Intl.DateTimeFormat'].flatMap((name) => {
        const [outer, inner] = name.split('.') as [string, string?];
        const found = (window as unknown as Record<string, Record<string, unknown>>)[outer]!;
        const type = (inner ? found[inner] : found) as { prototype: object };
        return Object.getOwnPropertyNames(type.prototype);
      }),
    ];
    const page = await openHostPage({ head: '', body: `${PACED}${LIST}`, before: keepFiles });
    const before = state(page);
    const script = page.document.createElement('script');
    Object.assign(script, { type: 'module', src: EMBED });
    page.document.head.append(script);
    for (const guest of guestsOf(page)) await drawn(guest);
    await pace(page);
    expect(state(page).filter((name) => !before.includes(name))).to.deep.equal([]);
    expect(page.document.head.querySelectorAll('style, link')).to.have.length(0);
  });

  for (const [what, before] of Object.entries<(globals: Globals) => void>({
    'extras on prototypes': ({ Array, Object, String }) => {
      for (const { prototype } of [Array, Object, String] as { prototype: object }[])
        for (const name of ['last', 'remove', 'each', 'toJSON', 'group', 'size'])
          (prototype as Record<string, unknown>)[name] = () => name;
    },
    'a fetch that answers later': (globals) => {
      const { fetch } = globals;
      globals.fetch = async (...request) => {
        await new Promise((done) => globals.requestAnimationFrame(done));
        return fetch.apply(globals, request);
      };
    },
    'an Object.keys that walks the prototype chain': ({ Object }) => {
      Object.keys = (value: object) => {
        const keys: string[] = [];
        for (const key in value) keys.push(key);
        return keys;
      };
    },
  })) {
    it(`says the same in silence where a page has ${what}`, async () => {
      const body = `${PACED}${LIST}`;
      const said = (page: HostPage): string => guestsOf(page).map(words).join();
      const plain = await open({ body });
      const page = await open({
        body,
        before: (globals) => {
          keepFiles(globals);
          before(globals);
        },
      });
      // What comes later by itself, for a programme of several tracks, says more: in both.
      await until('it says the same', () => said(page) === said(plain));
      await pace(page);
      expect(page.noise).to.deep.equal([]);
    });
  }

  for (const [what, style] of [
    ['unsets everything everywhere', '* { all: unset !important }'],
    [
      'has sizes and colours of its own',
      'body { font: 40px/3 serif; color: #fff; letter-spacing: 1em; text-transform: uppercase } ol, li, button, time { display: none !important }',
    ],
  ] as const) {
    it(`shows all of itself on a page that ${what}`, async () => {
      const head = `<style>${style}</style>${SCRIPT}`;
      const page = await open({ head, body: `${AGENDA}${LIST}` });
      for (const selector of ['#name', 'time', '[role=tab]', 'li button', 'footer button'])
        expect(seen(inside(page, selector)), selector).to.equal(true);
      for (const selector of ['#name', '[data-event]', 'summary'])
        expect(seen(inside(page, selector, 1)), selector).to.equal(true);
      const { fontSize, letterSpacing } = page.window.getComputedStyle(inside(page, 'footer p'));
      expect(`${fontSize} ${letterSpacing}`).to.equal('12px normal');
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('opens the session to which the address of the page points, on its day', async () => {
    const page = await open({
      before: ({ location }) => (location.hash = '#agenda=sample-forum/session-3'),
    });
    await until('it is open', () =>
      inside(page, '#row-session-3 button')?.matches('[aria-expanded=true]'),
    );
    expect(inside(page, '[role=tab]:nth-child(2)').ariaSelected).to.equal('true');
    page.window.location.hash = '#agenda=sample-forum/session-1';
    await until('another link is followed', () => seen(inside(page, '#row-session-1')));
    expect(page.noise).to.deep.equal([]);
  });

  it('leaves an address alone that is somebody else’s', async () => {
    const page = await open({ before: ({ location }) => (location.hash = '#agenda=%E0%A4%A/x') });
    page.window.location.hash = '#chapter-2';
    await rest(page);
    expect(page.window.location.hash).to.equal('#chapter-2');
    expect(page.document.activeElement).to.equal(page.document.body);
    expect(page.noise).to.deep.equal([]);
  });

  it('is linked by a word: others of the group show what a reader chooses in a list', async () => {
    const page = await open({
      body: `<div style="display: grid; grid: auto / 1fr 1fr 1fr">${[
        LIST.replace(' view', ' group="g" view'),
        AGENDA.replace(' event', ' group="g" event'),
        AGENDA.replace(' event', ' group="h" event'),
      ].join('')}</div>`,
    });
    inside(page, 'summary').click();
    inside(page, '[data-event=sample-call]').click();
    await until('it has followed', () => !!inside(page, '#row-discussion', 1));
    expect(inside(page, '#row-discussion', 2)).to.equal(null);
    expect(seen(inside(page, '[data-event=sample-call]'))).to.equal(true);
    expect(page.noise).to.deep.equal([]);
  });

  it('is moved, taken out and put back while it loads', async () => {
    let release = (): void => {};
    api.scenario('slow', { until: new Promise<void>((done) => (release = done)) });
    const page = await openHostPage({ body: `<main></main>${AGENDA}${LIST}`, height: 2000 });
    const guests = guestsOf(page);
    await until('they wait', () => guests.every(({ status }) => status === 'pending'));
    for (let round = 0; round < 5; round++)
      for (const guest of guests) {
        page.document.querySelector('main')!.append(guest);
        guest.remove();
        page.document.body.append(guest);
      }
    release();
    for (const guest of guests) await drawn(guest);
    expect(page.noise).to.deep.equal([]);
  });
});
