import type { Relationship } from '@climate-embed/schema';
import { expect } from 'chai';

import type { ClimateFilterEvent } from '../../events/climate-filter.js';
import type { ClimateSelectEvent } from '../../events/climate-select.js';
import { drawn, keysIn, map, part, rowsOf } from '../../testing/map.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { many, SOME } from '../../testing/partners.js';
import { partnersApi, usePartnersApi } from '../../testing/partners-api.js';
import { next, reached, textOf, until } from '../../testing/settled.js';
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
    await until('one is found', () => textOf(element).includes('1 organisation'));
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

  it('asks for everything again, once, where names belong to another edition', async () => {
    const element = await drawn(map());
    partnersApi.knows({ partners: SOME.slice(1), edition: 'e2' });
    element.view = 'list';
    await until('the new ones are here', () => rowsOf(element).length === 5);
    await until('with names', () => textOf(element).includes('Green Centre'));
    const asked = partnersApi.requests.filter((path) => path.endsWith('points.json'));
    expect(asked).to.have.length(2);
  });

  it('keeps what it shows where asking again fails, with its age', async () => {
    const element = await drawn(map());
    partnersApi.moods = [['points.json', 'failing']];
    element.reload();
    await reached(element, 'error');
    await until('it says so', () => textOf(element).includes('1 January 2025'));
    expect(textOf(element)).to.contain('6 organisations');
  });

  it('says that names could not be had, and asks again when told to', async () => {
    partnersApi.moods = [['names', 'failing']];
    const element = await drawn(map({ view: 'list' }));
    await until('it says so', () => textOf(element).includes('could not be loaded'));
    partnersApi.moods = [];
    part(element, 'note').querySelector('button')!.click();
    await until('they are here', () => textOf(element).includes('City of Kobe'));
  });

  it('shows the list first in a narrow place, and the map where a reader wants it', async () => {
    const element = await drawn(map({}, 320));
    await until('it is listed', () => rowsOf(element).length === 6);
    expect(part(element, 'map').hidden).to.equal(true);
    part(element, 'switch').querySelector('button')!.click();
    await until('it is drawn', () => keysIn(element).length === 5);
    expect(element.view).to.equal('map');
  });

  it('is a list, and enough, where no canvas can be had', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const element = map();
      await until('it is listed', () => rowsOf(element).length === 6);
      expect(part(element, 'switch').hidden).to.equal(true);
      chip(element, 'Cities').click();
      await until('it filters', () => rowsOf(element).length === 3);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
  });

  it('holds 13,000 without a node for each, lists 500 a page, a slice at a time', async () => {
    partnersApi.knows({ partners: many(13_000) });
    const element = await drawn(map());
    await until('markers are drawn', () => keysIn(element).length > 10_000);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(100);
    element.view = 'list';
    await until('a slice is listed', () => rowsOf(element).length === 50);
    await until('with names', () => textOf(element).includes('Partner 1'));
    expect(partnersApi.requests.filter((path) => path.includes('names'))).to.have.length(1);
    const rows = part(element, 'rows');
    for (let slice = 2; slice <= 10; slice++) {
      rows.scrollTop = rows.scrollHeight;
      await until(`slice ${slice} is here`, () => rowsOf(element).length === 50 * slice);
    }
    part(element, 'pages').querySelectorAll('button')[1]!.click();
    await until('the next page is here', () => textOf(element).includes('Page 2 of 26'));
    expect(rowsOf(element)).to.have.length(50);
    expect(rows.scrollTop).to.equal(0);
  });

  it('warns once of what it cannot read, and shows the rest', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void said.push(...words);
    try {
      const attributes = {
        center: 'here',
        zoom: 'near',
        bounds: '1,2,3',
        view: 'globe',
        kind: 'x',
      };
      const element = await drawn(map(attributes));
      await until('it has warned', () => said.length >= 4);
      map(attributes);
      await until('it says that nobody fits', () => textOf(element).includes('Nobody here'));
      expect(said).to.have.length(4);
      expect(String(said)).to.contain('center="here" cannot be read');
    } finally {
      console.warn = warn;
    }
  });

  it('shows the texts of others as texts, cut, and none of their markup', async () => {
    const evil = '<img src=x onerror=alert(1)>\u202Egnp.exe';
    partnersApi.knows({
      partners: [
        { id: 'x', kind: 'city', at: [126, 37], name: { en: evil } },
        { id: 'y', kind: '<b>', at: [127, 38], name: { en: 'A'.repeat(100_000) } },
        { id: 'z', kind: 'constructor', country: '__proto__', name: { en: '\u202Eabc\n\u0000' } },
      ],
    });
    Object.assign(partnersApi.register.points.sources[0]!, { url: 'javascript:alert(1)' });
    const element = await drawn(map({ view: 'list', heading: '<i>x</i>' }));
    await until('names are here', () => textOf(element).includes('gnp.exe'));
    const root = element.shadowRoot!;
    expect(root.querySelector('img, b b, i')).to.equal(null);
    expect(root.textContent).to.not.match(/[\u202A-\u202E]/);
    expect(root.textContent!.length).to.be.lessThan(5000);
    expect(rowsOf(element).every((row) => row.querySelector('bdi'))).to.equal(true);
    root.querySelector<HTMLElement>('[aria-controls=details]')!.click();
    await until('sources are here', () => textOf(element).includes('Made up, for tests'));
    expect(root.querySelector('a')).to.equal(null);
    await choose(element, 0);
    await until('the sheet is here', () =>
      Boolean(part(element, 'sheet').shadowRoot?.textContent?.includes('gnp.exe')),
    );
    expect(part(element, 'sheet').shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('lives in a page that removes it while names are on their way', async () => {
    partnersApi.moods = [['names', 'slow']];
    const element = await drawn(map({ view: 'list' }));
    element.remove();
    mount(document.createElement('p') as never);
    expect(element.isConnected).to.equal(false);
  });
});
