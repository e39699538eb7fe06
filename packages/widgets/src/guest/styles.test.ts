import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';

import { useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
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

const CARD = '<climate-progress city="on-track"></climate-progress>';

const inside = ({ guest }: HostPage, selector: string): HTMLElement =>
  guest.shadowRoot!.querySelector<HTMLElement>(selector)!;

const open = async (style: string, more: { quirks?: boolean; body?: string } = {}) => {
  const page = await openHostPage({
    head: `<style>${style}</style>${SCRIPT}`,
    body: CARD,
    ...more,
  });
  await drawn(page.guest);
  await until('the picture is there', () => !!inside(page, 'svg'));
  return page;
};

/** How every part of the card looks: what a host's sheet may not change. */
const looks = (page: HostPage): string[] =>
  [
    'article',
    '#name',
    '[part=verdict]',
    '[part=sentence]',
    'strong',
    'dt',
    'dd',
    'footer p',
  ].flatMap((selector) => {
    const style = page.window.getComputedStyle(inside(page, selector));
    return TEXT.map((name) => `${selector} { ${name}: ${style.getPropertyValue(name)} }`);
  });

const TEXT = [
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-caps',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-indent',
  'text-align',
  'text-shadow',
  'white-space-collapse',
  'text-wrap-mode',
  'color',
  '-webkit-text-fill-color',
  'visibility',
  'cursor',
];

const HOSTS: Readonly<Record<string, string>> = {
  'sets its text in large, heavy and slanted letters':
    'body { font: italic small-caps 900 40px/3 serif }',
  'sets its text far apart': '* { letter-spacing: 1em; word-spacing: 2em; line-height: 3 }',
  'sets its text in capitals': '* { text-transform: uppercase }',
  'centres and indents its text': '* { text-align: center; text-indent: 4em }',
  'breaks no lines': '* { white-space: nowrap }',
  'keeps all blanks': 'body { white-space: pre }',
  'has shadows behind its text': 'body { text-shadow: 0 0 4px red }',
  'fills its text with a picture': 'body { -webkit-text-fill-color: transparent }',
  'hides elements of our names':
    'article, header, footer, p, dl, svg, div > p, [part], #name { display: none !important; color: red !important }',
};

describe('a page that', () => {
  useMockApi();
  afterEach(closeHostPages);
  let expected: string[] = [];
  before(async () => {
    expected = looks(await open(''));
    closeHostPages();
  });

  for (const [what, style] of Object.entries(HOSTS)) {
    it(`${what} leaves the card as it is`, async () => {
      const page = await open(style);
      expect(looks(page).filter((line) => !expected.includes(line))).to.deep.equal([]);
      expect(page.noise).to.deep.equal([]);
    });
  }

  it('is in quirks mode leaves the card as it is', async () => {
    const page = await open('', { quirks: true });
    expect(page.document.compatMode).to.equal('BackCompat');
    expect(looks(page).filter((line) => !expected.includes(line))).to.deep.equal([]);
    expect(page.noise).to.deep.equal([]);
  });

  it('is in quirks mode has tables in the ink of the card', async () => {
    const page = await open('body { color: rgb(250, 250, 250); font-size: 30px }', {
      quirks: true,
      body: CARD.replace(' city', ' theme="light" city'),
    });
    inside(page, 'footer button').click();
    await until('the working is there', () => words(page.guest).includes('E0'));
    const { getComputedStyle } = page.window;
    const [cell, card] = [inside(page, 'td'), inside(page, '#details')].map((each) =>
      getComputedStyle.call(page.window, each),
    );
    expect(cell!.color).to.equal(card!.color);
    expect(cell!.fontSize).to.equal(card!.fontSize);
  });

  it('unsets everything everywhere still shows a card with all its words and its picture', async () => {
    const page = await open('* { all: unset !important }');
    for (const selector of ['article', '#name', 'strong', 'svg', 'dl', 'footer button']) {
      expect(seen(inside(page, selector)), selector).to.equal(true);
    }
    const [page480, card] = [page.document.body, inside(page, 'article')].map((each) =>
      each.getBoundingClientRect(),
    );
    expect(card!.right).to.be.at.most(page480!.right);
    expect(page.noise).to.deep.equal([]);
  });

  it('has sheets of its own finds them alone, and its elements as they were', async () => {
    const body = `<article><header>A</header><p part="figure">B</p><dl><dt>C</dt></dl><strong>D</strong></article>${CARD}`;
    const snapshot = ({ document, window }: HostPage): string[] =>
      [...document.querySelectorAll('article, article *')].map((each) => {
        const style = window.getComputedStyle(each);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
      });
    const alone = snapshot(await openHostPage({ head: '', body }));
    closeHostPages();
    const page = await open('', { body });
    expect(snapshot(page)).to.deep.equal(alone);
    expect(page.document.adoptedStyleSheets).to.have.length(0);
    expect(page.document.styleSheets).to.have.length(1);
    expect(page.document.head.querySelectorAll('link, style, script[src]')).to.have.length(2);
  });

  it('reads from right to left shows figures and signs in their order', async () => {
    const page = await open('', { body: `<div dir="rtl">${CARD}</div>` });
    const figure = [...inside(page, 'strong').childNodes].find(
      ({ nodeType }) => nodeType === Node.TEXT_NODE,
    ) as Text;
    const range = page.document.createRange();
    const at = (index: number): number => {
      range.setStart(figure, index);
      range.setEnd(figure, index + 1);
      return range.getBoundingClientRect().left;
    };
    const text = figure.data.trimEnd();
    const signs = [...text].map((_, index) => index).filter((index) => text[index]!.trim() !== '');
    const places = signs.map(at);
    expect(places.length).to.be.greaterThan(3);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  it('is read in forced colours on black draws its line and its marks in colours that are seen', async () => {
    await emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    try {
      const page = await open('', { body: CARD.replace('on-track', 'fifteen-points') });
      const style = (selector: string): CSSStyleDeclaration =>
        page.window.getComputedStyle(inside(page, selector));
      const surface = style('article').backgroundColor;
      const light = (colour: string): number =>
        Math.max(...colour.match(/\d+/g)!.slice(0, 3).map(Number));
      expect(light(surface)).to.be.lessThan(20);
      expect(light(style('.line').stroke)).to.be.greaterThan(120);
      expect(light(style('mark').color)).to.be.greaterThan(120);
    } finally {
      await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    }
  });

  for (const media of [
    { forcedColors: 'active' },
    { reducedMotion: 'reduce' },
    { media: 'print' },
  ] as const) {
    const [[what, value]] = Object.entries(media) as [[string, string]];
    describe(`is read with ${what} ${value}`, () => {
      afterEach(() =>
        emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen' }),
      );

      it('shows all of the card, and nothing that moves', async () => {
        await emulateMedia(media);
        const page = await open('', { body: CARD.replace(' city', ' theme="dark" city') });
        for (const selector of ['#name', '[part=verdict]', 'strong', 'svg', 'dl', 'footer p']) {
          expect(seen(inside(page, selector)), selector).to.equal(true);
        }
        await rest(page);
        expect(page.guest.shadowRoot!.getAnimations()).to.deep.equal([]);
        expect(page.noise).to.deep.equal([]);
      });
    });
  }
});
