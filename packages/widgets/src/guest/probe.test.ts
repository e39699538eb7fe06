import { expect } from 'chai';
import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { closeHostPages, openHostPage, words, EMBED, SCRIPT } from './host-page.js';

describe('probe', () => {
  useMockApi();
  afterEach(closeHostPages);
  it('plain', async () => {
    const page = await openHostPage({
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    await until('x', () => page.guest.status === 'complete' && words(page.guest) !== '');
    console.log(words(page.guest), page.noise, page.fetched(), api.requests);
  });
  it('font', async () => {
    const page = await openHostPage({
      body: '<style>body{font: italic 900 40px/3 serif}</style><climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    await until('x', () => page.guest.status === 'complete' && words(page.guest) !== '');
    const s = page.window.getComputedStyle(page.guest);
    const a = page.window.getComputedStyle(page.guest.shadowRoot!.querySelector('article')!);
    console.log('FONT', s.font, '|', a.font, a.letterSpacing);
  });
  it('query and data-api', async () => {
    const page = await openHostPage({
      head: `<script type="module" src="${EMBED}?ver=6.4" data-api="${location.origin}/other"></script>`,
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    await until('x', () => page.guest.status === 'complete' && words(page.guest) !== '');
    console.log(
      'QUERY',
      page.fetched().map((x) => x.replace(location.origin, '')),
      api.requests,
    );
  });
  it('stub first', async () => {
    const page = await openHostPage({
      head: `<script>customElements.define('climate-progress', class extends HTMLElement { static version = '99.0.0' })</script>${SCRIPT}`,
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });

    for (let i = 0; i < 60; i++) await new Promise(requestAnimationFrame);
    console.log(
      'STUB',
      page.noise,
      page.fetched().map((x) => x.replace(location.origin, '')),
    );
  });
  it('sync throwing fetch', async () => {
    const page = await openHostPage({
      before: (w) => {
        w.fetch = () => {
          throw new Error('blocked');
        };
      },
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    for (let i = 0; i < 90; i++) await new Promise(requestAnimationFrame);
    console.log('THROW', page.noise, page.guest.status, words(page.guest));
  });
  it('undefined fetch', async () => {
    const page = await openHostPage({
      before: (w) => {
        w.fetch = (() => undefined) as never;
      },
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    for (let i = 0; i < 90; i++) await new Promise(requestAnimationFrame);
    console.log('UNDEF', page.noise, page.guest.status, words(page.guest));
  });
  it('bad data', async () => {
    const page = await openHostPage({
      body: '<climate-progress city="on-track"><a href="/x">x</a></climate-progress>',
    });
    await until('x', () => page.guest.status === 'complete' && words(page.guest) !== '');
    page.guest.data = {};
    for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    console.log('BAD', page.noise, page.guest.status, words(page.guest));
    page.guest.data = undefined;
    page.guest.setAttribute('city', 'off-track');
    for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    console.log('AFTER BAD', page.noise, page.guest.status, words(page.guest));
  });
  for (const [name, head] of Object.entries({
    letters:
      '* { letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; text-indent: 3em; white-space: nowrap; text-shadow: 0 0 5px red; -webkit-text-fill-color: transparent; }',
    unset: '* { all: unset !important }',
    display: 'article, header, p, dl, svg { display: none !important }',
  }))
    it('css ' + name, async () => {
      const page = await openHostPage({
        head: `<style>${head}</style>${SCRIPT}`,
        body: '<climate-progress city="on-track"></climate-progress>',
      });
      for (let i = 0; i < 90; i++) await new Promise(requestAnimationFrame);
      const a = page.window.getComputedStyle(
        page.guest.shadowRoot?.querySelector('article') ?? page.guest,
      );
      console.log(
        'CSS',
        name,
        words(page.guest),
        page.guest.status,
        page.noise,
        a.font,
        a.letterSpacing,
        a.wordSpacing,
        a.textTransform,
        a.textIndent,
        a.whiteSpace,
        a.textShadow,
        a.webkitTextFillColor,
        page.guest.getBoundingClientRect().toJSON(),
      );
    });
});
