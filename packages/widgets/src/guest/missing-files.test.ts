import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { builtFile, without } from './built-files.js';
import {
  closeHostPages,
  drawn,
  EMBED,
  type HostPage,
  openHostPage,
  rest,
  SCRIPT,
  seen,
  words,
} from './host-page.js';

const LINK = '<a href="https://example.org/">What the city says</a>';
const card = (attributes = '', between = LINK): string =>
  `<climate-progress city="on-track" ${attributes}>${between}</climate-progress>`;

const uncaught = ({ noise }: HostPage): readonly string[] =>
  noise.filter((line) => /^(error: Uncaught|rejection)/.test(line));

const fallback = ({ document }: HostPage): boolean => seen(document.querySelector('a')!);

describe('a page that cannot get all of our files', () => {
  useMockApi();
  afterEach(closeHostPages);

  it('keeps what stands between the tags when no script comes', async () => {
    const page = await openHostPage({
      head: SCRIPT.replace(EMBED, 'data:text/plain,lost'),
      body: card(),
    });
    await rest(page);
    expect(fallback(page)).to.equal(true);
    expect(page.noise).to.deep.equal([]);
  });

  it('keeps what stands between the tags when the element’s code does not come', async () => {
    const page = await openHostPage({ head: await without('progress.define.ts'), body: card() });
    await rest(page);
    expect(page.guest.shadowRoot).to.equal(null);
    expect(fallback(page)).to.equal(true);
    expect(page.noise).to.deep.equal([]);
  });

  it('asks for a lost file a bounded number of times, however busy the page is', async () => {
    const lost = await builtFile('progress.define.ts');
    const imports = { [lost]: `${location.origin}/v1/lost.js` };
    const page = await openHostPage({
      head: `<script type="importmap">${JSON.stringify({ imports })}</script>${SCRIPT}`,
      body: `${card()}<p></p>`,
    });
    for (let round = 0; round < 30; round++) {
      page.document.querySelector('p')!.innerHTML = `<b>${round}</b>`;
      await new Promise((done) => page.window.requestAnimationFrame(done));
    }
    const asked = api.requests.filter((path) => path === '/v1/lost.js');
    expect(asked.length).to.be.within(1, 3);
    expect(page.noise).to.deep.equal([]);
  });

  it('asks once for words of errors that do not come, and not for ever', async () => {
    const lost = await builtFile('progress/more.ts');
    const imports = { [lost]: `${location.origin}/v1/lost.js` };
    api.scenario('failing', { match: 'on-track' });
    const page = await openHostPage({
      head: `<script type="importmap">${JSON.stringify({ imports })}</script>${SCRIPT}`,
      body: card(),
    });
    await until('it has given up', () => page.guest.status === 'error');
    for (let round = 0; round < 30; round++) await rest(page);
    const asked = api.requests.filter((path) => path === '/v1/lost.js');
    expect(asked.length).to.be.within(1, 2);
  });

  it('offers to try again where the reader has gone offline: no data, and no words for it either', async () => {
    const lost = await builtFile('progress/more.ts');
    const imports = { [lost]: `${location.origin}/v1/lost.js` };
    api.scenario('offline', { match: 'on-track' });
    const page = await openHostPage({
      head: `<script type="importmap">${JSON.stringify({ imports })}</script>${SCRIPT}`,
      body: card(),
    });
    const button = () => page.guest.shadowRoot?.querySelector('button');
    await until('it offers to try again', () => !!button());
    expect(button()!.textContent).to.contain('Try again');
    api.reset();
    button()!.click();
    await drawn(page.guest);
    expect(words(page.guest)).to.contain('On track');
  });

  it('keeps what stands between the tags when the words do not come', async () => {
    const page = await openHostPage({ head: await without('locales/en.ts'), body: card() });
    await until('it has given up', () => page.guest.status === 'error');
    await rest(page);
    expect(fallback(page)).to.equal(true);
    expect(uncaught(page)).to.deep.equal([]);
  });

  it('tells the page when the words do not come', async () => {
    const page = await openHostPage({
      head: await without('locales/en.ts'),
      body: card(),
      before: ({ document }) =>
        document.addEventListener('climate-error', () =>
          document.documentElement.setAttribute('data-told', ''),
        ),
    });
    await until('it is told', () => page.document.documentElement.hasAttribute('data-told'));
  });

  it('speaks English, or shows no box, when the words of another language do not come', async () => {
    const page = await openHostPage({
      head: await without('locales/ko.ts'),
      body: card('lang="ko"', ''),
    });
    await until('data is there', () => page.guest.status === 'complete');
    await rest(page);
    const box = page.guest.shadowRoot!.querySelector('article')!;
    expect(words(page.guest) !== '' || !seen(box)).to.equal(true);
    expect(uncaught(page)).to.deep.equal([]);
  });

  it('keeps the card when its words in another language do not come', async () => {
    const page = await openHostPage({ head: await without('locales/ko.ts'), body: card() });
    await drawn(page.guest);
    await rest(page);
    const said = words(page.guest);
    page.guest.lang = 'ko';
    await rest(page);
    expect(words(page.guest)).to.equal(said);
    expect(uncaught(page)).to.deep.equal([]);
  });

  for (const variant of ['compact', 'banner']) {
    it(`is shown something true in place of a ${variant} whose file does not come`, async () => {
      const page = await openHostPage({
        head: await without('progress/more.ts'),
        body: card(`variant="${variant}"`),
      });
      await until('data is there', () => page.guest.status === 'complete');
      await rest(page);
      expect(words(page.guest) !== '' || fallback(page)).to.equal(true);
      expect(uncaught(page)).to.deep.equal([]);
      expect(page.noise.length).to.be.at.most(1);
    });

    it(`is shown the card in place of a ${variant} whose file does not come, with nothing between the tags`, async () => {
      const page = await openHostPage({
        head: await without('progress/more.ts'),
        body: card(`variant="${variant}"`, ''),
      });
      await until('data is there', () => page.guest.status === 'complete');
      await until('the card says something', () => words(page.guest).includes('On track'));
      expect(uncaught(page)).to.deep.equal([]);
      expect(page.noise.length).to.be.at.most(1);
    });
  }

  for (const [what, lost] of Object.entries({
    'the file for errors': ['progress/more.ts'],
    'the words for errors': ['locales/en.details.ts'],
    'the file that says what is wrong with an answer': ['sdk/src/salvage.ts'],
    'all of them': ['progress/more.ts', 'locales/en.details.ts', 'sdk/src/salvage.ts'],
  })) {
    for (const scenario of ['failing', 'malformed', 'offline'] as const) {
      it(`says that there is no data when the API is ${scenario} and without ${what}`, async () => {
        api.scenario(scenario);
        const page = await openHostPage({ head: await without(...lost), body: card('', '') });
        await until('it says so', () => page.guest.status === 'error' && words(page.guest) !== '');
        await rest(page);
        expect(uncaught(page)).to.deep.equal([]);
        expect(page.noise.length).to.be.at.most(1);
      });
    }
  }

  it('keeps the card when its working does not come, and tells the developer once', async () => {
    const page = await openHostPage({ head: await without('progress/more.ts'), body: card() });
    await drawn(page.guest);
    const button = page.guest.shadowRoot!.querySelector<HTMLElement>('footer button')!;
    for (let clicks = 0; clicks < 4; clicks++) {
      button.click();
      await rest(page);
    }
    expect(words(page.guest)).to.contain('On track');
    expect(uncaught(page)).to.deep.equal([]);
    expect(page.noise).to.have.length(1);
  });
});
