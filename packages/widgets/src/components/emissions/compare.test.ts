import { expect } from 'chai';
import { html } from 'lit';

import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, textOf, until } from '../../testing/settled.js';
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
});
