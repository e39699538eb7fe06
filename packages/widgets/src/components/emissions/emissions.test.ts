import ko from '@climate-embed/figures/locales/ko.emissions-tools';
import type { Emissions } from '@climate-embed/schema';
import { expect } from 'chai';
import { html, nothing } from 'lit';

import { emissionsOf } from '../../testing/emissions.js';
import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { next, reached, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import './emissions.define.js';
import type { ClimateEmissions } from './emissions.js';

const TODAY = new Date(Date.UTC(2025, 5, 1));

const chart = (city: string, lang = 'en', more: Partial<ClimateEmissions> = {}): ClimateEmissions =>
  mount<ClimateEmissions>(
    html`<climate-emissions
      api=${location.origin}
      city=${city}
      by=${more.by ?? nothing}
      compare=${more.compare ?? nothing}
      view=${more.view ?? nothing}
      from=${more.from ?? nothing}
      to=${more.to ?? nothing}
      ?per-person=${more.perPerson ?? false}
      .now=${TODAY}
    ></climate-emissions>`,
    lang,
  );

const given = (data: Emissions, lang = 'en'): ClimateEmissions =>
  mount<ClimateEmissions>(
    html`<climate-emissions .data=${data} .now=${TODAY}></climate-emissions>`,
    lang,
  );

const drawn = async (element: ClimateEmissions): Promise<ClimateEmissions> => {
  await reached(element, 'complete');
  await until('the picture is drawn', () => !!element.shadowRoot!.querySelector('svg'));
  return element;
};

const part = (element: ClimateEmissions, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;
const all = (element: ClimateEmissions, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const rows = (element: ClimateEmissions): string[] =>
  all(element, 'tbody tr').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());

/** Puts the focus on the picture and waits until it answers to keys. */
const awake = async (element: ClimateEmissions): Promise<void> => {
  part(element, 'plot').focus();
  await until('it is awake', () => !!element.shadowRoot!.querySelector('[part=tip]'));
};

describe('<climate-emissions>', () => {
  useMockApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-emissions',
    arrange: (status, lang) => {
      if (status === 'pending') api.scenario('slow', { until: new Promise(() => {}) });
      if (status === 'error') api.scenario('failing', { match: 'sectors-two' });
      const city = {
        initial: '',
        pending: 'sectors-three',
        complete: 'sectors-three',
        error: 'sectors-two',
      }[status];
      return chart(city, lang);
    },
  });

  it('says what changed, draws it, has it as a table, and tells where it comes from', async () => {
    const element = await drawn(chart('sectors-three'));
    const text = textOf(element);
    expect(text).to.match(/fell by 22\s%/);
    expect(text).to.contain('Illustrative data').and.to.contain('GPC BASIC');
    expect(text).to.not.match(/undefined|NaN|null|\[object/);
    expect(rows(element)).to.have.length(3);
    expect(all(element, 'svg .area').length).to.be.greaterThan(1);
    expect(api.requests).to.deep.equal(['/v1/cities/sectors-three/emissions.json']);
  });

  for (const [city, years] of [
    ['sectors-one', 1],
    ['sectors-two', 2],
    ['sectors-three', 3],
    ['sectors-fifteen', 15],
    ['sectors-thirty', 30],
  ] as const) {
    it(`draws ${city}`, async () => {
      const element = await drawn(chart(city));
      expect(rows(element)).to.have.length(years);
      for (const label of all(element, 'svg text')) {
        expect(label.textContent).to.not.match(/NaN|undefined/);
      }
      for (const { outerHTML } of all(element, 'svg path')) expect(outerHTML).to.not.contain('NaN');
    });
  }

  for (const [attributes, address] of [
    [{ by: 'scope' }, '/v1/cities/sectors-fifteen/emissions/scope.json'],
    [{ by: 'total' }, '/v1/cities/sectors-fifteen/emissions/total.json'],
  ] as const) {
    it(`asks for what its attributes say: ${address}`, async () => {
      await drawn(chart('sectors-fifteen', 'en', attributes));
      expect(api.requests).to.deep.equal([address]);
    });
  }

  it('shows the years asked for', async () => {
    const element = await drawn(chart('sectors-thirty', 'en', { from: '2005', to: '2008' }));
    expect(rows(element).map((row) => row.slice(0, 4))).to.deep.equal([
      '2005',
      '2006',
      '2007',
      '2008',
    ]);
  });

  it('counts for each resident where a population is known, and shows no other year', async () => {
    const element = await drawn(chart('compare-same', 'en', { perPerson: true }));
    expect(rows(element)).to.have.length(1);
    expect(textOf(element)).to.contain('per person');
  });

  it('leaves a gap where a part has no number', async () => {
    const element = await drawn(
      given(
        emissionsOf({
          parts: { energy: [5e5, undefined, 5e5, 5e5, 5e5], waste: [1e5, 1e5, 1e5, 1e5, 1e5] },
        }),
      ),
    );
    const cells = all(element, 'tbody tr:nth-child(2) td').map(({ textContent }) => textContent);
    expect(cells).to.deep.equal(['–', '100.0', '100.0']);
    expect(all(element, 'tbody tr:nth-child(2) td')[0]!.ariaLabel).to.match(/no data/i);
  });

  it('switches between chart and table, and the table is never out of reach', async () => {
    const element = await drawn(chart('sectors-three'));
    const [picture, table] = all(element, '[part=switch] button') as [HTMLElement, HTMLElement];
    expect(picture.getAttribute('aria-pressed')).to.equal('true');
    expect(rows(element)).to.have.length(3);
    table.click();
    await until('it is pressed', () => table.getAttribute('aria-pressed') === 'true');
    expect(part(element, 'chart').hidden).to.equal(true);
    expect(part(element, 'table').getBoundingClientRect().height).to.be.greaterThan(80);
    picture.click();
    await until('the picture is back', () => !part(element, 'chart').hidden);
    expect(part(element, 'table').getBoundingClientRect().height).to.be.lessThan(2);
  });

  it('begins with the table where it is told to', async () => {
    const element = chart('sectors-three', 'en', { view: 'table' });
    await until('the table is there', () => rows(element).length === 3);
    expect(part(element, 'chart').hidden).to.equal(true);
    expect(part(element, 'table').getBoundingClientRect().height).to.be.greaterThan(80);
  });

  it('switches parts off and on', async () => {
    const element = await drawn(chart('sectors-three'));
    await awake(element);
    const [button] = all(element, '[part=legend] button') as [HTMLElement];
    const areas = all(element, 'svg .area').length;
    button.click();
    await element.updateComplete;
    expect(all(element, '[part=legend] button')[0]!.getAttribute('aria-pressed')).to.equal('false');
    expect(all(element, 'svg .area').length).to.equal(areas - 1);
    all(element, '[part=legend] button')[0]!.click();
    await element.updateComplete;
    expect(all(element, 'svg .area').length).to.equal(areas);
  });

  it('says that a division is not known, and does not blame the city', async () => {
    const element = chart('sectors-three', 'en', { by: 'gas' });
    await reached(element, 'error');
    await until('it says so', () => textOf(element).includes('in this form'));
  });

  it('has no table of thousands of rows before anybody asks for it', async () => {
    const years = Array.from({ length: 400 }, (_, at) => 1600 + at);
    const element = await drawn(given(emissionsOf({ years })));
    expect(rows(element)).to.have.length(0);
    all(element, '[part=switch] button')[1]!.click();
    await until('the table is there', () => rows(element).length === 400);
  });

  it('says that a city is not known, in the reader’s language, and tells the page', async () => {
    const told = next(document, 'climate-error');
    const element = chart('atlantis', 'ko');
    const { detail } = (await told) as Event & { detail: { error: { status: number } } };
    expect(detail.error.status).to.equal(404);
    await until('it says so', () => textOf(element).includes(ko.unknown));
  });

  for (const scenario of ['failing', 'malformed', 'offline'] as const) {
    it(`says so and offers to try again when the API is ${scenario}`, async () => {
      api.scenario(scenario);
      const element = chart('sectors-three');
      await reached(element, 'error');
      const again = () => all(element, '[role=status] button').find(({ hidden }) => !hidden);
      await until('a button is there', () => !!again());
      api.reset();
      again()!.click();
      await drawn(element);
    });
  }

  it('keeps the last good data when asking again fails, and says how old they are', async () => {
    const element = await drawn(chart('sectors-three'));
    const before = part(element, 'sentence').textContent;
    api.scenario('offline');
    element.reload();
    await reached(element, 'error');
    await until('it says so', () => textOf(element).includes('As of'));
    expect(part(element, 'sentence').textContent).to.equal(before);
  });

  it('forgets what a reader chose when another city is shown', async () => {
    const element = await drawn(chart('sectors-three'));
    element.choose({ from: 2018, to: 2018 });
    await until('one year is shown', () => rows(element).length === 1);
    element.setAttribute('city', 'sectors-two');
    await until('both years are shown', () => rows(element).length === 2);
  });

  it('shows the sources with their licence, and makes no link of an address that could run a script', async () => {
    const data = emissionsOf();
    const script = 'javascript:alert(1)';
    const element = await drawn(
      given({ ...data, sources: data.sources.map((source) => ({ ...source, url: script })) }),
    );
    all(element, 'footer button').at(-1)!.click();
    await until('the sources are there', () =>
      part(element, 'details').textContent!.includes('CC0'),
    );
    expect(all(element, 'a')).to.have.length(0);
  });
});
