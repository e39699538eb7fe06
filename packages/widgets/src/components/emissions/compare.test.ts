import { expect } from 'chai';
import { html } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, textOf, until } from '../../testing/settled.js';
import { reasonAgainst } from './compare.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

const beside = (compare: string): ClimateEmissions =>
  mount<ClimateEmissions>(
    html`<climate-emissions
      api=${location.origin}
      city="sectors-fifteen"
      compare=${compare}
    ></climate-emissions>`,
  );

describe('cities beside each other', () => {
  useMockApi();
  afterEach(unmountAll);

  it('are drawn on one scale where both count the same, else it says why not', async () => {
    const element = beside('compare-same, Compare-GWP,atlantis,sectors-fifteen');
    await reached(element, 'complete');
    const figures = () => [...element.shadowRoot!.querySelectorAll('figure')];
    await until('all have answered', () => textOf(element).includes('atlantis'));
    await until('both are drawn', () => figures().length === 2);
    const scale = (figure: Element): string[] =>
      [...figure.querySelectorAll('text.tick')].map(({ textContent }) => textContent!);
    const [one, other] = figures().map(scale);
    expect(other).to.deep.equal(one);
    const refusals = [...element.shadowRoot!.querySelectorAll('[part=compare] > p')].map(
      ({ textContent }) => textContent,
    );
    expect(refusals.join()).to.contain('warming potentials').and.to.contain('no emissions');
    expect(new Set(api.requests).size).to.equal(4);
  });

  it('are asked for once, however often the first is drawn anew', async () => {
    const element = beside('compare-same');
    await reached(element, 'complete');
    await until(
      'both are drawn',
      () => element.shadowRoot!.querySelectorAll('figure').length === 2,
    );
    const before = api.requests.length;
    element.requestUpdate();
    await element.updateComplete;
    expect(api.requests.length).to.equal(before);
  });

  const one = emissionsOf();
  for (const [reason, basis] of [
    ['boundary', { boundary: 'metropolitan' }],
    ['basis', { code: 'BASIC+' }],
    ['gas', { gas: 'CO2' }],
    ['gwp', { gwp: 'AR4' }],
  ] as const) {
    it(`are kept apart for their ${reason}`, () => {
      const other = emissionsOf({ change: { basis: { ...one.basis, ...basis } } });
      expect(reasonAgainst(one, other, false)).to.equal(reason);
    });
  }

  it('are kept apart where what they count is not said by either', () => {
    const open = emissionsOf({ change: { basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' } } });
    expect(reasonAgainst(open, open, false)).to.equal('boundary');
  });

  it('may stand beside each other where all is the same', () => {
    expect(reasonAgainst(one, emissionsOf({ id: 'elsewhere' }), false)).to.equal(undefined);
  });

  it('are not compared by resident where a population is not known', () => {
    expect(reasonAgainst(one, emissionsOf({ id: 'elsewhere' }), true)).to.equal('people');
  });
});
