import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import {
  closeHostPages,
  drawn,
  type Guest,
  openHostPage,
  rest,
  SCRIPT,
  words,
} from './host-page.js';

/** The lines that the docs print: what a page with cards carries so that nothing moves. */
const reserve = async (name: string): Promise<string> => {
  const text = await (await fetch(`/docs/snippets/${name}`)).text();
  return text.includes('<style>') ? /<style>.*<\/style>/s.exec(text)![0] : `<style>${text}</style>`;
};

const card = (attributes: string): string => `<climate-progress ${attributes}></climate-progress>`;

describe('a page with a card', () => {
  useMockApi();
  afterEach(closeHostPages);

  for (const scenario of ['normal', 'empty', 'failing', 'malformed', 'offline'] as const) {
    for (const city of ['on-track', 'one-point', 'no-target', 'not-assessable', 'atlantis']) {
      it(`hears nothing when the API is ${scenario} and the city ${city}`, async () => {
        api.scenario(scenario);
        const page = await openHostPage({ body: card(`city="${city}"`) });
        await until('it has come to an end', () => /complete|error/.test(page.guest.status ?? ''));
        await until('it says something', () => words(page.guest) !== '');
        page.guest.reload();
        await rest(page);
        expect(page.noise).to.deep.equal([]);
      });
    }
  }

  for (const attributes of [
    '',
    'city=""',
    'city="on-track" target="nothing"',
    'city="on-track" lang="tlh"',
    'city="on-track" lang=""',
    'city="on-track" heading-level="9"',
    'city="on-track" heading-level="much"',
    'city="on-track" theme="sepia"',
  ]) {
    it(`hears nothing of <climate-progress ${attributes}>, and sees words`, async () => {
      const page = await openHostPage({ body: card(attributes) });
      await until('it says something', () => words(page.guest) !== '');
      await rest(page);
      expect(page.noise).to.deep.equal([]);
    });
  }

  for (const attributes of [
    'city="../../etc"',
    'city="<b>"',
    'city="on track"',
    'city="on-track" variant="huge"',
  ]) {
    it(`hears one warning of <climate-progress ${attributes}>, however many there are`, async () => {
      const page = await openHostPage({ body: card(attributes).repeat(3) });
      await until('it is told', () => page.noise.length > 0);
      await rest(page);
      expect(page.noise).to.have.length(1);
      expect(page.noise[0]).to.match(/^warn: \[climate-embed\]/);
    });
  }

  it('hears nothing of an address that is none, and sees words', async () => {
    const page = await openHostPage({ body: card('city="on-track" api="http://["') });
    await until(
      'it says something',
      () => page.guest.status === 'error' && words(page.guest) !== '',
    );
    expect(page.noise).to.deep.equal([]);
  });

  it('hears nothing of data that it sets itself and that is none', async () => {
    const page = await openHostPage({ body: card('city="on-track"') });
    await drawn(page.guest);
    for (const data of [{}, 'text', { city: null }, []]) {
      page.guest.data = data;
      await rest(page);
    }
    expect(page.noise).to.deep.equal([]);
  });

  it('gets its card back after data that was none', async () => {
    const page = await openHostPage({ body: card('city="on-track"') });
    await drawn(page.guest);
    page.guest.data = {};
    await rest(page);
    page.guest.data = undefined;
    page.guest.setAttribute('city', 'increasing');
    await until('it is drawn', () => words(page.guest).includes('Above base year'));
  });

  it('hears nothing when everything about a card changes at once, again and again', async () => {
    const page = await openHostPage({ body: card('city="on-track"') });
    const { guest } = page;
    const turns = ['on-track', 'off-track', '', 'atlantis', 'one-point', 'increasing'];
    for (const [turn, city] of [...turns, ...turns, ...turns].entries()) {
      guest.setAttribute('city', city);
      guest.setAttribute('variant', ['', 'compact', 'banner'][turn % 3]!);
      guest.lang = ['en', 'ko', 'zh-TW', 'ja', 'ru', 'mn'][turn % 6]!;
      guest.style.width = `${200 + turn * 20}px`;
      if (turn % 2) await new Promise((done) => page.window.requestAnimationFrame(done));
    }
    guest.lang = 'en';
    guest.setAttribute('variant', '');
    await until('it is what was asked for last', () => words(guest).includes('Above base year'));
    await rest(page);
    expect(page.noise).to.deep.equal([]);
  });

  it('tells of everything by events that reach the page, and by nothing else', async () => {
    const told: string[] = [];
    const page = await openHostPage({
      body: card('city="on-track"') + card('city="atlantis"'),
      before: ({ document }) => {
        for (const name of ['climate-load', 'climate-error']) {
          document.addEventListener(name, (event) =>
            told.push(`${name} ${(event.target as Element).getAttribute('city')}`),
          );
        }
      },
    });
    await until('both have come to an end', () => told.length > 1);
    await rest(page);
    expect(told.sort()).to.deep.equal(['climate-error atlantis', 'climate-load on-track']);
  });

  const RESERVED = {
    'paste.txt': ['on-track', 'fifteen-points', 'not-assessable', 'atlantis', 'long-name'].map(
      (city) => `city="${city}"`,
    ),
    'boxes.css': ['compact', 'banner'].map((variant) => `city="on-track" variant="${variant}"`),
  };
  for (const width of [320, 480, 760]) {
    for (const [line, cards] of Object.entries(RESERVED)) {
      for (const attributes of cards) {
        it(`moves nothing below <climate-progress ${attributes}> in ${width} px with the line of ${line}`, async () => {
          const page = await openHostPage({
            head: (await reserve(line)) + SCRIPT,
            body: `${card(attributes)}<hr><script>
              const line = document.querySelector('hr');
              line.places = new Set();
              const look = () => { line.places.add(Math.round(line.offsetTop)); requestAnimationFrame(look) };
              look();
            </script>`,
            width,
            height: 1000,
          });
          await until(
            'it is at an end',
            () => /complete|error/.test(page.guest.status ?? '') && words(page.guest) !== '',
          );
          await rest(page);
          const { places } = page.document.querySelector<HTMLElement>('hr') as HTMLElement & {
            places: Set<number>;
          };
          const [first, ...others] = places;
          expect(
            others.filter((place) => Math.abs(place - first!) > 1),
            `from ${first}`,
          ).to.deep.equal([]);
        });
      }
    }
  }

  it('with two widgets has each of them on its own', async () => {
    api.scenario('failing', { match: 'off-track' });
    const page = await openHostPage({ body: card('city="off-track"') + card('city="on-track"') });
    const [one, other] = page.document.querySelectorAll<Guest>('climate-progress');
    await drawn(other!);
    await until('the first says so', () => one!.status === 'error' && words(one!) !== '');
    expect(page.noise).to.deep.equal([]);
  });
});
