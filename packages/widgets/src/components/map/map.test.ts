import type { Relationship } from '@climate-embed/schema';
import { expect } from 'chai';

import type { ClimateFilterEvent } from '../../events/climate-filter.js';
import type { ClimateSelectEvent } from '../../events/climate-select.js';
import { drawn, keysIn, map, part, rowsOf } from '../../testing/map.js';
import { unmountAll } from '../../testing/mount.js';
import { SOME } from '../../testing/partners.js';
import { partnersApi, usePartnersApi } from '../../testing/partners-api.js';
import { next, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import { choose } from './acts.js';
import './map.define.js';

const chip = (element: Element, words: string): HTMLElement =>
  [...part(element, 'filters').querySelectorAll('button')].find((one) =>
    one.textContent!.includes(words),
  )!;

const sisters: Relationship = {
  id: 'sisters',
  kind: 'sister-city',
  parties: [
    { partnerId: 'incheon-city', role: 'party' },
    { partnerId: 'kobe-city', role: 'party' },
  ],
  status: 'in-force',
  sourceIds: ['made-up'],
};

describe('<climate-map>', () => {
  usePartnersApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-map',
    arrange: (status, lang) => {
      partnersApi.moods =
        status === 'pending'
          ? [['points', 'slow']]
          : status === 'error'
            ? [['points.json', 'failing']]
            : [];
      const element = map({}, 800, lang);
      if (status === 'initial') {
        // All that a map asks for is known from the start: it waits only as long as nobody is near.
        element.append('Partners');
        element.parentElement!.style.marginBlockStart = '5000px';
      }
      return element;
    },
  });

  it('says how many there are, of which kinds, in how many countries, and whose land it is', async () => {
    const element = await drawn(map());
    await until('the filters are here', () => textOf(element).includes('in 4 countries'));
    const text = textOf(element);
    expect(text).to.contain('6 organisations').and.to.contain('Cities 3');
    expect(text).to.contain('1 without a place').and.to.contain('Natural Earth');
    expect(text).to.contain('Places: Nobody at all').and.to.contain('Illustrative data');
    expect(text).to.not.match(/undefined|NaN|null|\[object/);
  });

  it('asks for points first, for filters after them, and for no name before one is wanted', async () => {
    const element = await drawn(map());
    await until('the filters are here', () => textOf(element).includes('countries'));
    expect(partnersApi.requests).to.deep.equal([
      '/v1/partners/points.json',
      '/v1/partners/points/filters.json',
    ]);
  });

  it('filters by a chip, tells the page, and takes the filter away again', async () => {
    const element = await drawn(map());
    const told = next(document, 'climate-filter');
    chip(element, 'Cities').click();
    const { detail } = (await told) as ClimateFilterEvent;
    expect(detail).to.deep.equal({
      kind: ['city'],
      country: [],
      network: [],
      topic: [],
      search: '',
      count: 3,
    });
    expect([element.kind, chip(element, 'Cities').ariaPressed]).to.deep.equal(['city', 'true']);
    expect(textOf(element)).to.contain('3 organisations');
    chip(element, 'All').click();
    await until('all are back', () => textOf(element).includes('6 organisations'));
    expect(element.kind).to.equal(null);
  });

  for (const [attributes, left] of [
    [{ kind: 'city, network' }, ['incheon-city', 'kobe-city', 'shenyang-city', 'league']],
    [{ country: 'kr' }, ['incheon-city', 'green-centre']],
    [{ network: 'league', kind: 'city' }, ['incheon-city', 'kobe-city']],
    [{ topic: 'waste water' }, ['green-centre', 'kobe-city']],
    [{ search: '고베' }, ['kobe-city']],
    [{ search: 'CITY', country: 'JP' }, ['kobe-city']],
  ] as const) {
    it(`shows whom ${JSON.stringify(attributes)} leaves, as a map and as a list`, async () => {
      const element = await drawn(map(attributes));
      const wanted = left
        .map((id) => partnersApi.register.summaries.findIndex((one) => one.id === id))
        .sort();
      await until('they are found', () => element.stage!.keys.length === left.length);
      expect([...element.stage!.keys]).to.deep.equal(wanted);
      await until('they are drawn', () => {
        const placed = wanted.filter((key) => key < element.stage!.register.points.placed);
        return String(keysIn(element)) === String(placed);
      });
      element.view = 'list';
      await until('they are listed', () => rowsOf(element).length === left.length);
      expect(
        rowsOf(element)
          .map((row) => Number(row.dataset['key']))
          .sort(),
      ).to.deep.equal(wanted);
    });
  }

  it('follows attributes at run time, without telling the page', async () => {
    const element = await drawn(map());
    let told = 0;
    element.addEventListener('climate-filter', () => told++);
    element.kind = 'finance';
    await until('it is filtered', () => textOf(element).includes('1 organisation'));
    element.setAttribute('kind', '');
    element.heading = 'Friends';
    await until('it is not', () => textOf(element).includes('6 organisations'));
    expect(textOf(element)).to.contain('Friends');
    expect(told).to.equal(0);
  });

  it('leaves the filters out where the page wants it so', async () => {
    const element = await drawn(map({ 'no-filters': '' }));
    expect(textOf(element)).to.not.contain('Cities');
  });

  it('searches, and chooses countries, in a panel with counts', async () => {
    const element = await drawn(map());
    part(element, 'more').click();
    await until('it is open', () => !!part(element, 'panel').querySelector('option + option'));
    const panel = part(element, 'panel');
    expect(panel.textContent).to.contain('Japan (1)').and.to.contain('League of Towns (3)');
    const input = panel.querySelector('input')!;
    input.value = 'green';
    input.dispatchEvent(new Event('input'));
    const { detail } = (await next(document, 'climate-filter')) as ClimateFilterEvent;
    expect(detail).to.deep.include({ search: 'green', count: 1 });
    expect(textOf(element)).to.contain('1 organisation');
    expect(element.search).to.equal('green');
    input.value = 'nobody at all';
    input.dispatchEvent(new Event('input'));
    await until('none is found', () => textOf(element).includes('No name holds'));
    part(element, 'note').querySelector('button')!.click();
    await until('all are back', () => textOf(element).includes('6 organisations'));
    expect(input.value).to.equal('');
  });

  it('opens a partner from the list: tells the page, moves the focus there and back', async () => {
    const element = await drawn(map({ view: 'list' }));
    await until('names are here', () => textOf(element).includes('City of Kobe'));
    const told = next(document, 'climate-select');
    const row = rowsOf(element).find((one) => one.textContent!.includes('Kobe'))!;
    row.focus();
    row.click();
    const { detail } = (await told) as ClimateSelectEvent;
    expect(detail).to.deep.include({ partner: 'kobe-city', city: 'kobe' });
    expect(element.selected).to.equal('kobe-city');
    const sheet = (): ShadowRoot | null => part(element, 'sheet').shadowRoot;
    await until('the sheet has the focus', () => sheet()?.activeElement?.id === 'name');
    expect(sheet()!.textContent).to.contain('Looks for a roof.');
    await until('the row is marked', () => row.ariaCurrent === 'true');
    sheet()!.querySelector<HTMLElement>('[part=close]')!.click();
    await until('the focus is back', () => element.shadowRoot!.activeElement === row);
    expect([element.selected, part(element, 'sheet').hidden]).to.deep.equal([null, true]);
  });

  it('opens the sheet of a deep link without taking the focus, and marks it on the map', async () => {
    const element = await drawn(map({ selected: 'kobe-city' }));
    await until('it is open', () =>
      Boolean(part(element, 'sheet').shadowRoot?.textContent?.includes('City of Kobe')),
    );
    expect(document.activeElement).to.equal(document.body);
    await until('its key is known', () => element.stage!.register.find('kobe-city') !== undefined);
  });

  it('says that a partner is not known, and that it could not be had, with a retry', async () => {
    const element = await drawn(map({ selected: 'nobody' }));
    const words = (): string => part(element, 'sheet').shadowRoot?.textContent ?? '';
    await until('it says so', () => words().includes('not known'));
    partnersApi.moods = [['partners/kobe-city', 'failing']];
    element.selected = 'kobe-city';
    await until('it says so', () => words().includes('went wrong'));
    partnersApi.moods = [];
    part(element, 'sheet').shadowRoot!.querySelectorAll('button')[1]!.click();
    await until('it is here', () => words().includes('City of Kobe'));
  });

  it('follows what others of its group choose, once', async () => {
    const [one, other] = await Promise.all([
      drawn(map({ group: 'g' })),
      drawn(map({ group: 'g', view: 'list' })),
    ]);
    let told = 0;
    const count = (): void => void told++;
    document.addEventListener('climate-select', count);
    await choose(other, 0);
    await until('both show it', () => one.selected === other.selected && !!one.selected);
    document.removeEventListener('climate-select', count);
    expect(told).to.equal(1);
  });

  it('draws relationships between those that are left as lines, and says what they are', async () => {
    partnersApi.knows({ partners: SOME, relationships: [sisters] });
    const element = await drawn(map({ relationships: 'sister-city' }));
    await until('it says so', () => textOf(element).includes('Lines: sister cities'));
    expect(partnersApi.requests).to.include('/v1/relationships/sister-city.json');
    element.kind = 'finance';
    await until('there are none', () => !textOf(element).includes('Lines'));
  });
});
