import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { liveEmbed } from './built-files.js';
import {
  closeHostPages,
  drawn,
  EMBED,
  type Guest,
  openHostPage,
  rest,
  seen,
  words,
} from './host-page.js';

const CARD = '<climate-progress city="on-track"></climate-progress>';
const ONE = ['/v1/cities/on-track/progress.json'];

/** The mock API answers the city when it is told to. */
const held = (match: string): (() => void) => {
  let release = (): void => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  api.scenario('slow', { match, until });
  return release;
};

describe('a widget in an odd place', () => {
  useMockApi();
  afterEach(closeHostPages);

  it('is drawn after it was moved, taken out and put back while its data was on the way', async () => {
    const release = held('on-track');
    const page = await openHostPage({ body: `<main></main>${CARD}` });
    const { guest } = page;
    await until('it waits', () => guest.status === 'pending');
    for (let round = 0; round < 5; round++) {
      page.document.querySelector('main')!.append(guest);
      guest.remove();
      page.document.body.prepend(guest);
    }
    release();
    await drawn(guest);
    expect(page.noise).to.deep.equal([]);
    expect(api.requests.length).to.be.at.most(3);
  });

  it('is drawn after it was moved, taken out and put back before its code was there', async () => {
    const page = await openHostPage({
      body: `<main></main>${CARD}<script type="module">
        const guest = document.querySelector('climate-progress');
        for (let round = 0; round < 5; round++) {
          document.querySelector('main').append(guest);
          guest.remove();
          document.body.prepend(guest);
        }
      </script>`,
    });
    await drawn(page.guest);
    expect(page.noise).to.deep.equal([]);
    expect(api.requests).to.deep.equal(ONE);
  });

  it('asks and says nothing more once it was taken out while loading', async () => {
    const release = held('on-track');
    const page = await openHostPage({ body: CARD });
    const { guest } = page;
    await until('it waits', () => guest.status === 'pending');
    guest.remove();
    release();
    await rest(page);
    expect([guest.status, words(guest)]).to.deep.equal(['initial', '']);
    expect(page.noise).to.deep.equal([]);
    expect(api.requests).to.deep.equal(ONE);
  });

  it('can be cloned at any time of its life', async () => {
    const release = held('on-track');
    const page = await openHostPage({ body: CARD });
    const clones = [page.guest.cloneNode(true)];
    await until('it waits', () => page.guest.status === 'pending');
    clones.push(page.guest.cloneNode(true));
    release();
    await drawn(page.guest);
    clones.push(page.guest.cloneNode(true));
    page.document.body.append(...clones);
    const all = [...page.document.querySelectorAll<Guest>('climate-progress')];
    expect(all).to.have.length(4);
    await Promise.all(all.map((each) => drawn(each)));
    expect(page.noise).to.deep.equal([]);
  });

  it('comes from a template, from a text, and from a constructor', async () => {
    const page = await openHostPage({ body: `<template>${CARD}</template>${CARD}` });
    await drawn(page.guest);
    const { document } = page;
    document.body.append(document.querySelector('template')!.content.cloneNode(true));
    document.body.insertAdjacentHTML('beforeend', CARD);
    const made = new (page.window.customElements.get('climate-progress')!)();
    made.setAttribute('city', 'on-track');
    document.body.append(made);
    const all = [...document.querySelectorAll<Guest>('climate-progress')];
    expect(all).to.have.length(4);
    await Promise.all(all.map((each) => drawn(each)));
    expect(page.noise).to.deep.equal([]);
  });

  it('is found in a shadow root that the page tells us to watch, however deep', async () => {
    const page = await openHostPage({
      body: '<section lang="ko"></section>',
      head: `<script type="module">
        import { watch } from '${EMBED}';
        const outer = document.querySelector('section').attachShadow({ mode: 'open' });
        outer.innerHTML = '<style>* { color: red }</style><div></div>';
        const inner = outer.querySelector('div').attachShadow({ mode: 'closed' });
        inner.innerHTML = '${CARD}';
        document.querySelector('section').inner = inner;
        watch(inner);
      </script>`,
    });
    const section = page.document.querySelector('section') as HTMLElement & { inner: ShadowRoot };
    const guest = section.inner.querySelector<Guest>('climate-progress')!;
    await drawn(guest);
    expect(words(guest)).to.match(/\p{Script=Hangul}/u);
    section.lang = 'ja';
    await until('it follows a language outside both roots', () => /[ぁ-ん]/.test(words(guest)));
    expect(page.noise).to.deep.equal([]);
  });

  it('waits behind display: none and comes when it is shown', async () => {
    const page = await openHostPage({ body: `<main style="display: none">${CARD}</main>` });
    await rest(page);
    expect(page.fetched()).to.deep.equal([EMBED]);
    page.document.querySelector('main')!.style.display = '';
    await drawn(page.guest);
    expect(seen(page.guest)).to.equal(true);
    expect(page.noise).to.deep.equal([]);
  });

  it('keeps its picture when it is hidden and shown again', async () => {
    const page = await openHostPage({ body: CARD });
    await drawn(page.guest);
    await rest(page);
    const said = words(page.guest);
    page.guest.hidden = true;
    await rest(page);
    expect(seen(page.guest)).to.equal(false);
    page.guest.hidden = false;
    await rest(page);
    expect(words(page.guest)).to.equal(said);
    expect(page.guest.shadowRoot!.querySelector('svg')).to.exist;
    expect(api.requests).to.deep.equal(ONE);
  });

  it('fetches nothing but the loader far below the fold, and all that it needs once it is near', async () => {
    const page = await openHostPage({ body: `<div style="height: 5000px"></div>${CARD}` });
    await rest(page);
    expect(page.fetched()).to.deep.equal([EMBED]);
    page.guest.scrollIntoView();
    await drawn(page.guest);
    expect(api.requests).to.deep.equal(ONE);
  });

  it('asks nothing for tags far below the fold once the code is there', async () => {
    const far = '<climate-progress city="off-track"></climate-progress>';
    const page = await openHostPage({ body: `${CARD}<div style="height: 5000px"></div>${far}` });
    await drawn(page.guest);
    await rest(page);
    expect(api.requests).to.deep.equal(ONE);
    expect(page.document.querySelectorAll<Guest>('climate-progress')[1]!.status).to.equal(
      'initial',
    );
  });

  const HUNDRED = Array.from({ length: 100 }, (_, index) => `made-up-${index}`);
  const flood = (): string =>
    Array.from(
      { length: 500 },
      (_, index) =>
        `<climate-progress city="${HUNDRED[index % 100]}" style="display: block; float: left; width: 20px; height: 10px; min-width: 0; overflow: hidden"></climate-progress>`,
    ).join('');

  it('asks once for each city of 500 tags put in at once, and not for what is far', async () => {
    const page = await openHostPage({ body: '<main></main>' });
    page.document.querySelector('main')!.innerHTML = flood();
    const all = [...page.document.querySelectorAll<Guest>('climate-progress')];
    await until('all near have an answer', () => all.every(({ status }) => status === 'error'));
    expect(new Set(api.requests)).to.have.length(api.requests.length);
    expect(api.requests).to.have.length(100);
    expect(page.noise).to.deep.equal([]);
  });

  it('gathers the requests of 500 tags put in at once where the API is live', async () => {
    const page = await openHostPage({ head: await liveEmbed(), body: '<main></main>' });
    page.document.querySelector('main')!.innerHTML = flood();
    const all = [...page.document.querySelectorAll<Guest>('climate-progress')];
    await until('all near have an answer', () => all.every(({ status }) => status === 'error'));
    expect(api.requests.length).to.be.at.most(2);
    expect(page.noise).to.deep.equal([]);
  });

  it('asks only for those near of 500 tags in a long page', async () => {
    const page = await openHostPage({ head: await liveEmbed(), body: '<main></main>' });
    page.document.querySelector('main')!.innerHTML = flood().replaceAll(
      'display: block; float: left; width: 20px; height: 10px',
      'display: block; height: 300px',
    );
    await until('the first has an answer', () => page.guest.status === 'error');
    await rest(page);
    const all = [...page.document.querySelectorAll<Guest>('climate-progress')];
    const asked = all.filter(({ status }) => status !== 'initial').length;
    expect(asked).to.be.within(2, 8);
    expect(api.requests).to.have.length(1);
    expect(page.noise).to.deep.equal([]);
  });

  it('is one of a crowd that a busy page puts in and takes out again', async () => {
    const page = await openHostPage({ body: `${CARD}<main></main>` });
    const main = page.document.querySelector('main')!;
    for (let round = 0; round < 20; round++) {
      main.innerHTML = CARD;
      await new Promise((done) => page.window.requestAnimationFrame(done));
    }
    await drawn(main.querySelector<Guest>('climate-progress')!);
    expect(page.noise).to.deep.equal([]);
  });
});
