import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { builtFile, without } from './built-files.js';
import {
  closeHostPages,
  drawn,
  type Guest,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  seen,
  words,
} from './host-page.js';

type Globals = Window & typeof globalThis;

const MAP = '<climate-map></climate-map>';
const LIST = '<climate-map view="list"></climate-map>';
const PROFILE = '<climate-partner partner="centre"></climate-partner>';

const guestOf = ({ document }: HostPage, tag = 'climate-map'): Guest =>
  document.querySelector<Guest>(tag)!;

const inside = (page: HostPage, selector: string, tag?: string): HTMLElement =>
  guestOf(page, tag).shadowRoot!.querySelector<HTMLElement>(selector)!;

const rowsOf = (page: HostPage): HTMLElement[] => [
  ...guestOf(page).shadowRoot!.querySelectorAll<HTMLElement>('[part=rows] [data-key]'),
];

/** The sheet's own words: it stands in a root of its own. */
const sheet = (page: HostPage): string =>
  inside(page, '[part=sheet]')
    ?.shadowRoot?.querySelector('article')
    ?.innerText.replaceAll(/\s+/g, ' ') ?? '';

const named = (page: HostPage): boolean =>
  rowsOf(page).some(({ innerText }) => innerText.includes('Sample town E'));

async function open(options: Partial<Parameters<typeof openHostPage>[0]> = {}): Promise<HostPage> {
  const page = await openHostPage({ body: MAP, width: 800, height: 900, ...options });
  const { document } = page;
  for (const guest of document.querySelectorAll<Guest>('climate-map, climate-partner'))
    await drawn(guest);
  if (options.body?.includes('view="list"')) await until('names are there', () => named(page));
  return page;
}

const printed = async (name: string): Promise<string> => {
  const text = await (await fetch(`/docs/snippets/${name}`)).text();
  return text.trim().replaceAll('https://YOUR-HOST', location.origin);
};

const press = (page: HostPage, key: string): void => {
  const event = new page.window.KeyboardEvent('keydown', { key, bubbles: true, composed: true });
  const { activeElement } = guestOf(page).shadowRoot!;
  (activeElement ?? inside(page, '[part=plot]')).dispatchEvent(event);
};

/** Puts the map through all that it does. */
async function pace(page: HostPage): Promise<void> {
  const guest = guestOf(page);
  inside(page, '[part=plot]').focus();
  for (const key of ['+', 'ArrowLeft', 'ArrowUp', '-', 'PageDown', 'PageUp']) press(page, key);
  for (const button of guest.shadowRoot!.querySelectorAll<HTMLElement>('[part=zoom] button'))
    button.click();
  for (const chip of guest.shadowRoot!.querySelectorAll<HTMLElement>('[part=filters] button'))
    chip.click();
  inside(page, '[part=filters] button').click();
  inside(page, '[part=more]').click();
  await until('the filters are there', () => !!inside(page, '[part=panel] input'));
  guest.setAttribute('view', 'list');
  guest.setAttribute('relationships', 'sister-city');
  await until('the list is there', () => named(page));
  rowsOf(page)
    .find(({ innerText }) => innerText.includes('Sample town E'))!
    .click();
  await until('the sheet is there', () => sheet(page).includes('Sample town E'));
  inside(page, 'footer button').click();
  guest.setAttribute('search', 'network');
  await until('it has found one', () => rowsOf(page).length === 1);
  guest.setAttribute('search', 'nobody at all');
  await until('it has found none', () => rowsOf(page).length === 0);
  guest.setAttribute('selected', 'atlantis');
  guest.lang = 'ja';
  await until('it speaks Japanese', () => /[ぁ-ん]/.test(words(guest)));
  await rest(page);
}

describe('map and profile on a stranger’s page', () => {
  useMockApi();
  afterEach(closeHostPages);

  it('ask the API’s host alone, and for a first sight no more than that takes', async () => {
    const page = await open();
    await rest(page);
    const fetched = page.fetched();
    const answers = fetched.filter((address) => address.endsWith('.json'));
    // Filters come when the browser has nothing else to do.
    expect(answers.filter((address) => !/filters/.test(address))).to.have.length(1);
    for (const later of ['tools.ts', 'sheet.ts', 'moves.ts', '/land-detail.ts'])
      expect(fetched).to.not.include(await builtFile(later.replace(/^(?!\/)/, 'map/')));
    const origins = new Set(fetched.map((address) => new URL(address).origin));
    expect([...origins]).to.deep.equal([location.origin]);
    expect(page.noise).to.deep.equal([]);
  });

  it('need the printed lines of policy and no more, whatever a reader does', async () => {
    const lines = [await printed('csp.txt'), await printed('csp-trusted-types.txt')];
    const page = await open({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${lines.join('; ')}">${SCRIPT}`,
      body: `${MAP}${PROFILE}`,
    });
    await pace(page);
    inside(page, 'summary', 'climate-partner').click();
    expect(page.noise).to.deep.equal([]);
  });

  it('change no global and no prototype', async () => {
    const state = ({ window }: HostPage): string[] => [
      ...Object.getOwnPropertyNames(window),
      ...['Array', 'Object', 'Element', 'HTMLCanvasElement', 'CanvasRenderingContext2D'].flatMap(
        (name) =>
          Object.getOwnPropertyNames(
            (window as unknown as Record<string, { prototype: object }>)[name]!.prototype,
          ),
      ),
    ];
    const page = await openHostPage({ head: '', body: `${LIST}${PROFILE}`, width: 800 });
    const before = state(page);
    const script = page.document.createElement('script');
    Object.assign(script, {
      type: 'module',
      src: new URL('../../dist/embed/embed.js', import.meta.url).href,
    });
    page.document.head.append(script);
    await until('names are there', () => !!guestOf(page).shadowRoot && named(page));
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
    it(`say the same in silence where a page has ${what}`, async () => {
      const body = `${LIST}${PROFILE}`;
      const said = (page: HostPage): string[] =>
        ['climate-map', 'climate-partner'].map((tag) => words(guestOf(page, tag)));
      const plain = await open({ body });
      await until('countries are there', () => /Japan/.test(said(plain)[0]!));
      const expected = said(plain);
      closeHostPages();
      const page = await open({ body, before });
      await until('it says the same', () => said(page).join() === expected.join());
      await pace(page);
      expect(page.noise).to.deep.equal([]);
    });
  }

  for (const [what, style] of [
    ['unsets everything everywhere', '* { all: unset !important }'],
    [
      'has sizes and colours of its own',
      'body { font: 40px/3 serif; color: #fff; letter-spacing: 1em; text-transform: uppercase } canvas, ol, button { display: none !important }',
    ],
  ] as const) {
    it(`show all of themselves on a page that ${what}`, async () => {
      const head = `<style>${style}</style>${SCRIPT}`;
      const page = await open({ head, body: `${MAP}${PROFILE}` });
      for (const selector of ['#name', '#summary', '[part=filters] button', 'footer p'])
        expect(seen(inside(page, selector)), selector).to.equal(true);
      // Without a box of its own the map has no width to go by: then the list stands in its place.
      await until('map or list is there', () =>
        ['canvas', '[part=rows] button'].some(
          (one) => inside(page, one) && seen(inside(page, one)),
        ),
      );
      for (const selector of ['#name', '[part=needs] li', '[part=match]', 'summary'])
        expect(seen(inside(page, selector, 'climate-partner')), selector).to.equal(true);
      const { fontSize } = page.window.getComputedStyle(inside(page, 'footer p'));
      expect(fontSize).to.equal('12px');
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('are linked by a word: card, chart and profile show what a reader chooses in the list', async () => {
    const page = await open({
      body: `${LIST.replace(' view', ' group="g" kind="city" view')}
        <climate-progress group="g" city="increasing"></climate-progress>
        <climate-emissions group="g" city="increasing"></climate-emissions>
        <climate-partner group="g" partner="centre"></climate-partner>
        <climate-progress group="h" city="increasing"></climate-progress>`,
      height: 6000,
    });
    rowsOf(page)
      .find(({ innerText }) => innerText.includes('Sample town E'))!
      .click();
    const shown = (): string[] =>
      [...page.document.querySelectorAll<Guest & { city: string }>('[group=g]')].map(
        ({ city, status }) => `${city} ${status}`,
      );
    await until('card and chart have followed', () =>
      shown()
        .slice(1, 3)
        .every((one) => one === 'on-track complete'),
    );
    await until('the profile too', () =>
      words(guestOf(page, 'climate-partner')).includes('Sample town E'),
    );
    const other = page.document.querySelector<Guest & { city: string }>('[group=h]')!;
    expect(other.city).to.equal('increasing');
    expect(page.noise).to.deep.equal([]);
  });

  it('lose nothing but the picture’s ground where the land does not come', async () => {
    const page = await open({ head: await without('geo/generated/land.ts'), body: LIST });
    expect(rowsOf(page).length).to.be.greaterThan(5);
    guestOf(page).setAttribute('view', 'map');
    await rest(page);
    expect(seen(inside(page, 'canvas'))).to.equal(true);
    expect(page.noise.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
    expect(page.noise.length).to.be.at.most(1);
  });

  it('keep list and filters where the sheet does not come', async () => {
    const page = await open({ head: await without('map/sheet.ts'), body: LIST });
    rowsOf(page)[0]!.click();
    await rest(page);
    inside(page, '[part=filters] button:nth-child(2)').click();
    await until('it filters', () => rowsOf(page).length > 0 && rowsOf(page).length < 8);
    expect(page.noise.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
    expect(page.noise.length).to.be.at.most(1);
  });

  it('are moved, taken out and put back while they load', async () => {
    let release = (): void => {};
    api.scenario('slow', {
      until: new Promise<void>((done) => (release = done)),
    });
    const page = await openHostPage({ body: `<main></main>${MAP}${PROFILE}`, height: 2000 });
    const guests = [guestOf(page), guestOf(page, 'climate-partner')];
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
