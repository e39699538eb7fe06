import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { builtFile, without } from './built-files.js';
import {
  closeHostPages,
  drawn,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  seen,
  words,
} from './host-page.js';

const CHART = '<climate-emissions city="sectors-fifteen"></climate-emissions>';
const CARD = '<climate-progress city="sectors-fifteen"></climate-progress>';

const inside = ({ guest }: HostPage, selector: string): HTMLElement =>
  guest.shadowRoot!.querySelector<HTMLElement>(selector)!;

const open = async (options: Partial<Parameters<typeof openHostPage>[0]> = {}) => {
  const page = await openHostPage({ body: CHART, ...options });
  await drawn(page.guest);
  await until('the picture is there', () => !!inside(page, 'svg'));
  return page;
};

const everyDrawn = ({ document }: HostPage): boolean =>
  [...document.querySelectorAll('climate-progress, climate-emissions')].every(
    ({ shadowRoot }) => !!shadowRoot?.querySelector('svg'),
  );

const press = (page: HostPage, key: string): boolean =>
  inside(page, '[part=plot]').dispatchEvent(
    new page.window.KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
  );

const printed = async (name: string): Promise<string> => {
  const text = await (await fetch(`/docs/snippets/${name}`)).text();
  return text.trim().replaceAll('https://YOUR-HOST', location.origin);
};

/** Puts the chart through all that it does. */
async function pace(page: HostPage): Promise<void> {
  inside(page, '[part=plot]').focus();
  await until('the canvas is there', () => !!inside(page, 'canvas'));
  for (const key of ['End', 'ArrowLeft', 'ArrowDown']) press(page, key);
  expect(inside(page, '[aria-live]').textContent).to.contain('2023');
  inside(page, '[part=legend] button').click();
  for (const button of page.guest.shadowRoot!.querySelectorAll<HTMLElement>('footer button'))
    button.click();
  await until('the sources are there', () => inside(page, '#details').innerText.length > 20);
  for (const button of page.guest.shadowRoot!.querySelectorAll<HTMLElement>('[part=switch] button'))
    button.click();
  page.guest.setAttribute('compare', 'compare-same');
  page.guest.setAttribute('per-person', '');
  page.guest.lang = 'ja';
  await until('it speaks Japanese', () => /[ぁ-ん]/.test(words(page.guest)));
  page.guest.removeAttribute('per-person');
  page.guest.setAttribute('city', 'atlantis');
  await until('it says that there is no such city', () => page.guest.status === 'error');
  await rest(page);
}

describe('emissions on a stranger’s page', () => {
  useMockApi();
  before(() => {
    // Files are made, and not put on this machine.
    HTMLAnchorElement.prototype.click = () => {};
  });
  afterEach(closeHostPages);

  it('asks for what it needs and no more, all of it at once', async () => {
    const page = await open();
    await rest(page);
    const names = page
      .fetched()
      .map((address) => new URL(address).pathname.replace(/-[\w-]{6}\.js$/, '.js'))
      .filter((path) => path.includes('/embed/') || path.includes('/v1/'))
      .map((path) => path.split('/').at(-1));
    expect(names.sort()).to.deep.equal([
      'core.js',
      'embed.js',
      'emissions.js',
      'emissions.json',
      'en.emissions.js',
      'en.js',
    ]);
    expect(page.noise).to.deep.equal([]);
  });

  it('shares code and answers with what else is on the page', async () => {
    const page = await open({ body: `${CARD}${CHART}${CHART}` });
    await until('all are drawn', () => everyDrawn(page));
    expect([...api.requests].sort()).to.deep.equal([
      '/v1/cities/sectors-fifteen/emissions.json',
      '/v1/cities/sectors-fifteen/progress.json',
    ]);
    const core = page.fetched().filter((address) => address.includes('/core-'));
    expect(core).to.have.length(1);
  });

  it('takes no answer of another division', async () => {
    const page = await open({
      body: `${CHART}${CHART.replace(' city', ' by="scope" city')}`,
    });
    await until('both are drawn', () => everyDrawn(page));
    expect([...api.requests].sort()).to.deep.equal([
      '/v1/cities/sectors-fifteen/emissions.json',
      '/v1/cities/sectors-fifteen/emissions/scope.json',
    ]);
  });

  it('needs the printed lines of policy and no more, whatever a reader does', async () => {
    const lines = [await printed('csp.txt'), await printed('csp-trusted-types.txt')];
    const page = await open({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${lines.join('; ')}">${SCRIPT}`,
    });
    // Files are made, and not put on this machine.
    page.window.HTMLAnchorElement.prototype.click = () => {};
    await pace(page);
    expect(page.noise).to.deep.equal([]);
  });

  it('changes no global and no prototype, Chart.js included', async () => {
    const page = await openHostPage({ head: '', body: CHART });
    const { window } = page;
    const state = (): string[] => [
      ...Object.getOwnPropertyNames(window),
      ...['Array', 'Object', 'Element', 'HTMLCanvasElement', 'CanvasRenderingContext2D'].flatMap(
        (name) =>
          Object.getOwnPropertyNames(
            (window as unknown as Record<string, { prototype: object }>)[name]!.prototype,
          ),
      ),
    ];
    const before = state();
    const script = page.document.createElement('script');
    Object.assign(script, {
      type: 'module',
      src: new URL('../../dist/embed/embed.js', import.meta.url).href,
    });
    page.document.head.append(script);
    await drawn(page.guest);
    await until('the picture is there', () => !!inside(page, 'svg'));
    inside(page, '[part=plot]').focus();
    await until('the canvas is there', () => !!inside(page, 'canvas'));
    expect(state().filter((name) => !before.includes(name))).to.deep.equal([]);
    expect(page.document.head.querySelectorAll('style, link')).to.have.length(0);
  });

  it('loses nothing where Chart.js does not come', async () => {
    const page = await open({ head: await without('emissions/chart.ts') });
    inside(page, '[part=plot]').focus();
    await until('it answers', () => !!inside(page, '[part=tip]'));
    press(page, 'End');
    await until('it says the value', () =>
      inside(page, '[aria-live]').textContent!.includes('2024'),
    );
    expect(inside(page, 'canvas')).to.equal(null);
    const { visibility } = page.window.getComputedStyle(inside(page, 'svg .area'));
    expect(visibility).to.equal('visible');
    expect(page.noise).to.deep.equal([]);
  });

  it('keeps picture, table and sources’ names where nothing more comes', async () => {
    const page = await open({ head: await without('emissions/tools.ts') });
    inside(page, '[part=plot]').focus();
    await rest(page);
    expect(seen(inside(page, 'svg'))).to.equal(true);
    inside(page, '[part=switch] button:last-child').click();
    await until('the table is there', () => inside(page, '[part=table]').offsetHeight > 50);
    expect(page.noise.filter((line) => !line.startsWith('warn'))).to.deep.equal([]);
    expect(page.noise.length).to.be.at.most(1);
  });

  it('asks for nothing beyond the first picture until a reader comes', async () => {
    const page = await open();
    const [chart, tools] = [
      await builtFile('emissions/chart.ts'),
      await builtFile('emissions/tools.ts'),
    ];
    await rest(page);
    expect(page.fetched()).to.not.include(chart).and.to.not.include(tools);
  });

  for (const [what, style] of [
    ['unsets everything everywhere', '* { all: unset !important }'],
    [
      'has sizes and colours of its own',
      'body { font: 40px/3 serif; color: #fff; letter-spacing: 1em; text-transform: uppercase } svg { display: none } table { float: left }',
    ],
  ] as const) {
    it(`shows all of itself on a page that ${what}`, async () => {
      const page = await open({ head: `<style>${style}</style>${SCRIPT}` });
      for (const selector of [
        'article',
        '#name',
        'svg',
        'svg .area',
        '[part=switch] button',
        'footer button',
      ])
        expect(seen(inside(page, selector)), selector).to.equal(true);
      const { fontSize } = page.window.getComputedStyle(inside(page, 'footer p'));
      expect(fontSize).to.equal('12px');
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('reads years from left to right on a page that reads from right to left', async () => {
    const page = await open({ body: `<div dir="rtl">${CHART}</div>` });
    const [first, last] = ['svg text.year', 'svg text.year:last-of-type'].map((selector) =>
      inside(page, selector).getBoundingClientRect(),
    );
    expect(page.window.getComputedStyle(inside(page, 'article')).direction).to.equal('ltr');
    expect(first!.left).to.not.equal(last!.left);
  });

  it('prints the drawing and not the canvas', async () => {
    const page = await open();
    inside(page, '[part=plot]').focus();
    await until('the canvas is there', () => !!inside(page, 'canvas'));
    await emulateMedia({ media: 'print' });
    try {
      const style = (selector: string) => page.window.getComputedStyle(inside(page, selector));
      expect(style('canvas').display).to.equal('none');
      expect(style('svg .area').visibility).to.equal('visible');
      expect(style('[part=switch]').display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('tells its parts apart in forced colours on black', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    try {
      const page = await open();
      const fills = [...page.guest.shadowRoot!.querySelectorAll('svg .area')].map(
        (area) => page.window.getComputedStyle(area).fill,
      );
      expect(new Set(fills).size).to.equal(fills.length);
      expect(fills.length).to.be.greaterThan(1);
    } finally {
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    }
  });

  it('is moved, taken out and put back while it loads', async () => {
    let release = (): void => {};
    api.scenario('slow', {
      match: 'sectors-fifteen',
      until: new Promise<void>((done) => (release = done)),
    });
    const page = await openHostPage({ body: `<main></main>${CHART}` });
    const { guest } = page;
    await until('it waits', () => guest.status === 'pending');
    for (let round = 0; round < 5; round++) {
      page.document.querySelector('main')!.append(guest);
      guest.remove();
      page.document.body.append(guest);
    }
    release();
    await drawn(guest);
    expect(page.noise).to.deep.equal([]);
  });
});
