import ko from '@climate-embed/figures/locales/ko.details';
import type { Progress } from '@climate-embed/schema';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';

import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { next, reached, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import './progress.define.js';
import type { ClimateProgress } from './progress.js';

const here = location.origin;
const TODAY = new Date(Date.UTC(2025, 5, 1));

const card = (city: string, lang = 'en', target?: string): ClimateProgress =>
  mount<ClimateProgress>(
    html`<climate-progress
      api=${here}
      city=${city}
      target=${target ?? ''}
      .now=${TODAY}
    ></climate-progress>`,
    lang,
  );

const drawn = async (element: ClimateProgress): Promise<ClimateProgress> => {
  await reached(element, 'complete');
  await until('the picture is drawn', () => !!element.shadowRoot!.querySelector('svg'));
  return element;
};

const part = (element: ClimateProgress, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

describe('<climate-progress>', () => {
  useMockApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-progress',
    arrange: (status, lang) => {
      if (status === 'pending') api.scenario('slow', { until: new Promise(() => {}) });
      if (status === 'error') api.scenario('failing', { match: 'off-track' });
      return card(
        { initial: '', pending: 'on-track', complete: 'on-track', error: 'off-track' }[status],
        lang,
      );
    },
  });

  it('says the change, what the path asks for, the facts and the source', async () => {
    const text = textOf(await drawn(card('slightly-off')));
    expect(text).to.contain('−25.0').and.to.contain('Slightly behind');
    expect(text).to.contain('by 2035 would be at');
    expect(text).to.contain('Illustrative data');
    expect(text).to.not.match(/undefined|NaN|null|false|\[object/);
  });

  for (const [city, dots] of [
    ['one-point', 1],
    ['two-points', 2],
    ['three-points', 3],
    ['fifteen-points', 15],
    ['no-target', 2],
  ] as const) {
    it(`draws ${city}`, async () => {
      const element = await drawn(card(city));
      const { series } = (element as unknown as { resource: { value: Progress } }).resource.value;
      const points = element.shadowRoot!.querySelectorAll('.dot, .hollow');
      expect(series).to.have.length(dots);
      // Where years stand close, the line alone is drawn between its ends.
      if (dots < 15) expect(points).to.have.length(dots);
      else expect(points.length).to.be.within(2, dots);
      expect(element.shadowRoot!.querySelectorAll('.line').length).to.equal(dots < 15 ? 0 : 1);
      for (const label of element.shadowRoot!.querySelectorAll('text')) {
        expect(label.textContent).to.not.match(/NaN|undefined/);
      }
    });
  }

  it('says why there is no verdict', async () => {
    const element = await drawn(card('not-assessable'));
    await until('the reason is there', () => part(element, 'sentence').textContent!.trim() !== '');
    expect(textOf(element)).to.contain('Not assessable');
  });

  it('shows the target asked for', async () => {
    const element = await drawn(card('on-track', 'en', 'on-track-2035'));
    expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress/on-track-2035.json']);
    expect(element.status).to.equal('complete');
  });

  it('takes a city as people write it', async () => {
    await drawn(card(' ON-Track '));
    expect(api.requests).to.deep.equal(['/v1/cities/on-track/progress.json']);
  });

  it('says that a city is not known, in the reader’s language, and tells the page', async () => {
    const told = next(document, 'climate-error');
    const element = card('atlantis', 'ko');
    const { detail } = (await told) as Event & { detail: { error: { status: number } } };
    expect(detail.error.status).to.equal(404);
    await until('it says so', () => textOf(element).includes(ko.errors['not-found']!));
  });

  for (const scenario of ['failing', 'malformed', 'offline'] as const) {
    it(`says so and offers to try again when the API is ${scenario}`, async () => {
      api.scenario(scenario);
      const element = card('on-track');
      await reached(element, 'error');
      const again = () =>
        [...element.shadowRoot!.querySelectorAll('button')].find(({ hidden }) => !hidden);
      await until('a button is there', () => !!again());
      expect(textOf(element)).to.not.equal('');
      api.reset();
      again()!.click();
      await drawn(element);
    });
  }

  it('keeps the last good data when asking again fails, and says how old they are', async () => {
    const element = await drawn(card('on-track'));
    const before = part(element, 'figure').textContent;
    api.scenario('offline');
    element.reload();
    await reached(element, 'error');
    await until('it says so', () => textOf(element).includes('As of'));
    expect(part(element, 'figure').textContent).to.equal(before);
  });

  it('follows its city attribute and drops the late answer', async () => {
    let release = (_: unknown): void => {};
    api.scenario('slow', {
      match: 'on-track',
      until: new Promise((resolve) => (release = resolve)),
    });
    const element = card('on-track');
    await reached(element, 'pending');
    element.setAttribute('city', 'increasing');
    await drawn(element);
    release(undefined);
    await until('it still shows the second city', () =>
      textOf(element).includes('Above base year'),
    );
  });

  it('shows data that it is given and asks nothing', async () => {
    const given = ((await drawn(card('on-track'))) as unknown as { resource: { value: Progress } })
      .resource.value;
    unmountAll();
    api.reset();
    const element = mount<ClimateProgress>(
      html`<climate-progress .data=${given} .now=${TODAY}></climate-progress>`,
    );
    await drawn(element);
    expect(textOf(element)).to.contain('On track');
    expect(api.requests).to.deep.equal([]);
  });

  it('shows what stands between its tags until data is there', async () => {
    let release = (_: unknown): void => {};
    api.scenario('slow', { until: new Promise((resolve) => (release = resolve)) });
    const element = mount<ClimateProgress>(
      html`<climate-progress api=${here} city="on-track"
        ><a href="https://example.org">Progress of E</a></climate-progress
      >`,
    );
    await reached(element, 'pending');
    expect(textOf(element)).to.contain('Progress of E');
    release(undefined);
    await drawn(element);
    expect(textOf(element)).to.not.contain('Progress of E');
  });

  it('opens its working in place, by keyboard', async () => {
    const element = await drawn(card('off-track'));
    const button = element.shadowRoot!.querySelector('footer button') as HTMLButtonElement;
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until('the working is there', () => part(element, 'details').textContent!.includes('E0'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const report = part(element, 'details').querySelector<HTMLAnchorElement>(
      'a[href="https://example.org/report"]',
    );
    expect(report).to.exist;
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(part(element, 'details').hidden).to.equal(true);
  });

  it('makes no link of an address that could run a script', async () => {
    const { resource } = (await drawn(card('on-track'))) as unknown as {
      resource: { value: Progress };
    };
    const script = 'javascript:alert(1)';
    const sources = resource.value.sources.map((source) => ({ ...source, url: script }));
    const element = mount<ClimateProgress>(
      html`<climate-progress
        .data=${{ ...resource.value, sources, report: script }}
      ></climate-progress>`,
    );
    await drawn(element);
    element.shadowRoot!.querySelector<HTMLButtonElement>('footer button')!.click();
    await until('the working is there', () => part(element, 'details').textContent!.includes('E0'));
    expect(part(element, 'details').textContent).to.contain('Sources');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });

  for (const variant of ['compact', 'banner']) {
    it(`has a form ${variant} without the picture`, async () => {
      const element = mount<ClimateProgress>(
        html`<climate-progress
          api=${here}
          city="on-track"
          variant=${variant}
          .now=${TODAY}
        ></climate-progress>`,
      );
      await reached(element, 'complete');
      await until('it is drawn', () => !!part(element, 'plot'));
      expect(getComputedStyle(part(element, 'plot')).display).to.equal('none');
      expect(textOf(element)).to.contain('On track');
    });
  }

  it('keeps a name in its own language where there is no translation', async () => {
    const element = await drawn(card('untranslated-name'));
    expect(part(element, 'title').lang).to.equal('th');
  });

  it('marks its Chinese as simplified, whatever was asked for', async () => {
    const element = await drawn(card('on-track', 'zh-TW'));
    expect(part(element, 'card').lang).to.equal('zh-Hans');
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn']) {
    it(`speaks ${lang} at 320 px with nothing wider than the card`, async () => {
      const element = card('long-name', lang);
      element.parentElement!.style.inlineSize = '320px';
      await drawn(element);
      const card320 = part(element, 'card').getBoundingClientRect();
      const wider = [...element.shadowRoot!.querySelectorAll('article *')].filter(
        (node) =>
          node.getClientRects().length > 0 &&
          node.getBoundingClientRect().right > card320.right + 0.5,
      );
      expect(wider.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      expect(part(element, 'card').lang).to.match(new RegExp(`^${lang}`));
    });
  }
});
