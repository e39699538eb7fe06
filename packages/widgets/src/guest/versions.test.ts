import { expect } from 'chai';

import { api, useMockApi } from '../testing/mock-api.js';
import { until } from '../testing/settled.js';
import { VERSION } from '../generated/version.js';
import { closeHostPages, drawn, EMBED, openHostPage, rest, SCRIPT, words } from './host-page.js';

const CARD = '<climate-progress city="on-track"></climate-progress>';
const ONE = ['/v1/cities/on-track/progress.json'];

const definition = (version: string, type = ''): string =>
  `<script ${type}>customElements.define('climate-progress', class extends HTMLElement { static version = '${version}' })</script>`;

describe('a page that loads us more than once', () => {
  useMockApi();
  afterEach(closeHostPages);

  it('is told nothing when it is the same script', async () => {
    const page = await openHostPage({ head: SCRIPT + SCRIPT, body: CARD + SCRIPT });
    await drawn(page.guest);
    expect(page.noise).to.deep.equal([]);
    expect(api.requests).to.deep.equal(ONE);
  });

  it('is told nothing when the second has a mark behind its name', async () => {
    const again = SCRIPT.replace(EMBED, `${EMBED}?ver=6.4`);
    const page = await openHostPage({ head: SCRIPT + again, body: CARD });
    await drawn(page.guest);
    await rest(page);
    expect(page.noise).to.deep.equal([]);
  });

  it('is told nothing when the tag is there already, in the same version', async () => {
    const page = await openHostPage({ head: definition(VERSION) + SCRIPT, body: CARD });
    await rest(page);
    expect(page.noise).to.deep.equal([]);
  });

  it('is told once, naming both, when another version comes while ours is on its way', async () => {
    const page = await openHostPage({
      body: CARD + definition('99.0.0', 'type="module"'),
    });
    await until('it is told', () => page.noise.length > 0);
    await rest(page);
    expect(page.noise).to.have.length(1);
    expect(page.noise[0]).to.contain('99.0.0').and.to.contain(VERSION);
  });

  it('keeps a card that is drawn when the script comes again', async () => {
    const page = await openHostPage({ body: CARD });
    await drawn(page.guest);
    await rest(page);
    const said = words(page.guest);
    const again = page.document.createElement('script');
    Object.assign(again, { type: 'module', src: `${EMBED}?again` });
    const loaded = new Promise((done) => again.addEventListener('load', done));
    page.document.head.append(again);
    await loaded;
    await rest(page);
    expect(words(page.guest)).to.equal(said);
    expect(page.noise).to.deep.equal([]);
    expect(api.requests).to.deep.equal(ONE);
  });
});
