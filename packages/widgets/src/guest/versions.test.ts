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

  it('asks once for the data when the address of the script has a mark behind it', async () => {
    const page = await openHostPage({
      head: SCRIPT.replace(EMBED, `${EMBED}?ver=6.4`),
      body: CARD,
    });
    await drawn(page.guest);
    expect(api.requests).to.deep.equal(ONE);
  });

  it('gets its data from where it said, with a mark behind the address of the script', async () => {
    const page = await openHostPage({
      head: `<script type="module" src="${EMBED}?ver=6.4" data-api="${location.origin}/other"></script>`,
      body: CARD,
    });
    await drawn(page.guest);
    const asked = page.fetched().filter((address) => address.includes('/v1/'));
    expect(asked).to.deep.equal([`${location.origin}/other${ONE[0]}`]);
  });

  it('is told nothing when the tag is there already, in the same version', async () => {
    const page = await openHostPage({ head: definition(VERSION) + SCRIPT, body: CARD });
    await rest(page);
    expect(page.noise).to.deep.equal([]);
  });

  it('is told once, naming both, when the tag is there already in another version', async () => {
    const page = await openHostPage({ head: definition('99.0.0') + SCRIPT, body: CARD + CARD });
    await until('it is told', () => page.noise.length > 0);
    await rest(page);
    expect(page.noise).to.have.length(1);
    expect(page.noise[0]).to.match(/^error: \[climate-embed\]/);
    expect(page.noise[0]).to.contain('99.0.0').and.to.contain(VERSION);
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
