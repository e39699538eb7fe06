import { expect } from 'chai';
import { html } from 'lit';

import type { ClimateProgress } from '../components/progress/progress.js';
import { api, useMockApi } from '../testing/mock-api.js';
import { mount, unmountAll } from '../testing/mount.js';
import { reached, textOf, until } from '../testing/settled.js';
import { widgetContract } from '../testing/widget-contract.js';

/** The built loader, as a partner's page gets it: with our small base class instead of Lit's. */
const EMBED = new URL('../../dist/embed/embed.js', import.meta.url).href;

const upgraded = async (element: ClimateProgress): Promise<ClimateProgress> => {
  await customElements.whenDefined('climate-progress');
  await until('it is upgraded', () => !!element.shadowRoot);
  return element;
};

describe('the pasted loader', () => {
  let globals = new Set<string>();
  before(() => {
    globals = new Set(Object.getOwnPropertyNames(globalThis));
  });
  useMockApi();
  afterEach(unmountAll);

  it('brings in nothing for a page without widgets', async () => {
    await import(EMBED);
    expect(customElements.get('climate-progress')).to.equal(undefined);
    expect(api.requests).to.deep.equal([]);
  });

  it('asks nothing for a widget far below the fold while one in view is drawn', async () => {
    mount(html`<div style="block-size: 5000px"></div>`);
    mount(html`<climate-progress city="increasing"></climate-progress>`);
    const above = mount<ClimateProgress>(
      html`<climate-progress city="on-track"></climate-progress>`,
    );
    document.body.prepend(above.parentElement!);
    await reached(await upgraded(above), 'complete');
    expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress.json']);
  });

  it('finds a widget that comes later, asks the API beside it once, and draws', async () => {
    const element = await upgraded(
      mount(html`<climate-progress city="on-track"></climate-progress>`),
    );
    await reached(element, 'complete');
    expect(textOf(element)).to.contain('On track');
    expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress.json']);
  });

  it('takes over what was set before the code was there', async () => {
    const element = mount<ClimateProgress>(
      html`<climate-progress city="on-track"></climate-progress>`,
    );
    expect((await upgraded(element)).city).to.equal('on-track');
  });

  it('finds widgets in a foreign shadow root that it is told to watch', async () => {
    const host = mount(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const { watch } = (await import(EMBED)) as { watch: (root: ShadowRoot) => void };
    watch(root);
    root.innerHTML = '<climate-progress city="on-track"></climate-progress>';
    await reached(await upgraded(root.firstElementChild as ClimateProgress), 'complete');
  });

  it('is silent when it is loaded twice', async () => {
    const said: unknown[] = [];
    const { warn, error } = console;
    console.warn = console.error = (...words: unknown[]) => void said.push(words);
    await import(`${EMBED}?again`);
    const element = await upgraded(
      mount(html`<climate-progress city="on-track"></climate-progress>`),
    );
    await reached(element, 'complete');
    Object.assign(console, { warn, error });
    expect(said).to.deep.equal([]);
  });

  it('adds no global beside the elements', () => {
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !globals.has(name));
    expect(added).to.deep.equal([]);
  });

  widgetContract({
    tag: 'climate-progress',
    arrange: (status, lang) => {
      if (status === 'pending') api.scenario('slow', { until: new Promise(() => {}) });
      if (status === 'error') api.scenario('failing', { match: 'off-track' });
      const city = { initial: '', pending: 'on-track', complete: 'on-track', error: 'off-track' }[
        status
      ];
      return mount<ClimateProgress>(
        html`<climate-progress api=${location.origin} city=${city}></climate-progress>`,
        lang,
      );
    },
  });
});
