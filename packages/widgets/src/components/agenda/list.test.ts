import { sendKeys } from '@web/test-runner-commands';
import type { EventSummary } from '@climate-embed/schema';
import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import type { ClimateSelectEvent } from '../../events/climate-select.js';
import { agenda, type AgendaOf, complaints, inside, partOf } from '../../testing/agenda.js';
import { eventOf, forum } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { next, reached, textOf, until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

const NOW = '2025-06-02T05:00:00Z';

const summary = (id: string, day: string | undefined, rest: Partial<EventSummary> = {}) => {
  const { sessions: _, ...event } = eventOf({ id, days: day ? [day] : [], ...rest });
  return { ...event, name: { en: `Event ${id}`, ko: `행사 ${id}` }, ...rest };
};

const SOME = [
  summary('old', '2020-01-01'),
  summary('last-year', '2024-06-01', { cityId: 'other-city' }),
  summary('forum', '2025-06-02'),
  summary('soon', '2025-07-01', { status: 'postponed' }),
  summary('undated', undefined),
];

/** Events of a page, on hosts of lists; one page unless told. */
let listed = SOME;
let size = 100;
let asked: string[] = [];
let broken: ((path: string) => Response | undefined) | undefined;

function answer(path: string): Response {
  if (path.endsWith('/events/forum.json')) return HttpResponse.json(forum());
  const page = Number(/page\/(\d+)/.exec(path)?.[1] ?? 1);
  const items = listed.slice((page - 1) * size, page * size);
  if (/nobody/.test(path) || !items.length) return new HttpResponse(null, { status: 404 });
  const more = page * size < listed.length;
  return HttpResponse.json({
    items,
    total: listed.length,
    ...(more && { next: `page/${page + 1}.json` }),
    sources: eventOf().sources,
    asOf: '2025-05-01',
  });
}

const worker = setupWorker(
  http.get(/\/v1\/events(\/.*)?\.json$/, ({ request }) => {
    const { pathname } = new URL(request.url);
    asked.push(pathname);
    return broken?.(pathname) ?? answer(pathname);
  }),
);

async function list(of: AgendaOf = {}): Promise<ClimateAgenda> {
  const element = agenda({ now: NOW, ...of, attributes: { view: 'list', ...of.attributes } });
  await reached(element, 'complete');
  await until('it is drawn', () => !!partOf(element, 'title'));
  return element;
}

const idsIn = (element: Element, where = '[part=card]'): string[] =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(`${where} [data-event]`)].map(
    ({ dataset }) => dataset['event']!,
  );

const upcoming = (element: Element): string[] => idsIn(element, '[part=card] > [part=events]');

describe('a list of events', () => {
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => {
    unmountAll();
    [listed, size, asked, broken] = [SOME, 100, [], undefined];
  });

  it('shows what is on and to come, and folds what is over, the latest first', async () => {
    const element = await list();
    expect(upcoming(element)).to.deep.equal(['forum', 'soon', 'undated']);
    expect(idsIn(element, '[part=past]')).to.deep.equal(['last-year', 'old']);
    const past = partOf(element, 'past') as HTMLDetailsElement;
    expect(past.open).to.equal(false);
    past.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(past.open).to.equal(true);
    const text = textOf(element);
    expect(text).to.contain('Under way').and.to.contain('2 June 2025');
    expect(text).to.contain('Postponed').and.to.contain('Date not known');
    expect(text).to.not.match(/undefined|NaN|null|\[object|\{\}/);
  });

  it('goes by the reader’s clock', async () => {
    const element = await list({ now: '2019-01-01T00:00:00Z' });
    expect(upcoming(element)[0]).to.equal('old');
    expect(partOf(element, 'past')).to.equal(null);
  });

  it('shows only what is to come where a page wants that', async () => {
    const element = await list({ attributes: { view: 'upcoming', limit: '1' } });
    expect(idsIn(element)).to.deep.equal(['forum']);
  });

  it('shows the event of a link to one of its sessions, once, and leaves the focus alone', async () => {
    history.replaceState(null, '', '#agenda=forum/session-1');
    try {
      const element = await list();
      await until('the programme is there', () => element.event === 'forum');
      await until('the session is open', () => !!partOf(element, 'detail'));
      expect(element.shadowRoot!.activeElement).to.equal(null);
      (partOf(element, 'back') as HTMLElement).click();
      await until('the list is there again', () => idsIn(element).length > 1);
      expect(element.event).to.equal(null);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('says so where nothing is to come, and leads to what is over', async () => {
    listed = SOME.slice(0, 2);
    const element = await list({ attributes: { view: 'upcoming' } });
    expect(idsIn(element)).to.deep.equal([]);
    expect(textOf(element)).to.contain('No upcoming events');
    inside(element, '.show-past').click();
    await until('they are there', () => idsIn(element).join() === 'last-year,old');
    await until('the focus goes along', () => !!element.shadowRoot!.activeElement);
    expect((element.shadowRoot!.activeElement as HTMLElement).dataset['event']).to.equal(
      'last-year',
    );
  });

  it('asks for the events of a city, of an organiser, or of one in the other', async () => {
    await list({ attributes: { city: 'Incheon' } });
    unmountAll();
    await list({ attributes: { organiser: 'icec' } });
    unmountAll();
    const both = await list({ attributes: { organiser: 'icec', city: 'other-city' } });
    expect(asked).to.deep.equal([
      '/v1/events/in/incheon.json',
      '/v1/events/of/icec.json',
      '/v1/events/of/icec.json',
    ]);
    expect(idsIn(both)).to.deep.equal(['last-year']);
  });

  it('follows its pages', async () => {
    size = 2;
    const element = await list();
    expect(idsIn(element).sort()).to.deep.equal(SOME.map(({ id }) => id).sort());
    expect(asked).to.deep.equal([
      '/v1/events.json',
      '/v1/events/page/2.json',
      '/v1/events/page/3.json',
    ]);
  });

  it('asks for no more than ten pages, with what is to come among them, and says what it leaves out', async () => {
    size = 1;
    listed = Array.from({ length: 30 }, (_, index) =>
      summary(`e${index}`, `20${index + 10}-01-01`),
    );
    const element = await list();
    expect(asked).to.have.length(10);
    expect(upcoming(element).at(-1)).to.equal('e29');
    expect(partOf(element, 'past').textContent).to.contain('20');
  });

  it('asks for no more pages of a list that claims to be endless', async () => {
    broken = (path) =>
      path.endsWith('/events.json')
        ? HttpResponse.json({
            items: SOME.slice(2, 3),
            total: 1e10,
            next: 'events/page/2.json',
            sources: [],
            asOf: '2025-05-01',
          })
        : undefined;
    const element = await list();
    expect(upcoming(element)).to.deep.equal(['forum']);
    expect(asked).to.have.lengthOf(10);
  });

  it('goes without a page that is gone meanwhile', async () => {
    size = 2;
    broken = (path) =>
      path.includes('page/2') ? new HttpResponse(null, { status: 404 }) : undefined;
    const element = await list();
    expect(idsIn(element)).to.have.length(3);
  });

  it('says that nobody knows a city or an organiser', async () => {
    const element = await list({ attributes: { organiser: 'nobody' } });
    expect(textOf(element)).to.contain('No such city or organiser');
  });

  it('says so and offers to try again where the API fails', async () => {
    broken = () => new HttpResponse(null, { status: 503 });
    const element = agenda({ attributes: { view: 'list' } });
    await reached(element, 'error');
    await until('it says so', () => textOf(element) !== '');
    broken = undefined;
    [...element.shadowRoot!.querySelectorAll('button')].find(({ hidden }) => !hidden)!.click();
    await reached(element, 'complete');
  });

  it('leads to a calendar of what it shows', async () => {
    const element = await list({ lang: 'mn', attributes: { organiser: 'icec' } });
    expect(inside<HTMLAnchorElement>(element, 'footer a').href).to.equal(
      `webcal://${location.host}/v1/mn/events/of/icec.ics`,
    );
  });

  it('tells the page what is chosen, shows its programme in its own place, and leads back', async () => {
    const element = await list();
    const told = next(document, 'climate-select');
    inside(element, '[data-event=forum]').focus();
    await sendKeys({ press: 'Enter' });
    const { detail } = (await told) as ClimateSelectEvent;
    expect(detail).to.deep.equal({ event: 'forum', name: SOME[2]!.name });
    await until('its programme is there', () => !!element.stage);
    await until(
      'the focus goes along',
      () => element.shadowRoot!.activeElement === partOf(element, 'back'),
    );
    await sendKeys({ press: 'Enter' });
    await until('the list is there', () => idsIn(element).length > 0);
    await until(
      'the focus is where it was',
      () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['event'] === 'forum',
    );
  });

  it('stays, and marks what is chosen, where others of its group show it', async () => {
    const element = await list({ attributes: { group: 'list-group' } });
    const other = agenda({ now: NOW, attributes: { event: 'nothing-yet', group: 'list-group' } });
    inside(element, '[data-event=forum]').click();
    await until('the other one follows', () => other.event === 'forum');
    await element.updateComplete;
    expect(idsIn(element)).to.have.length(5);
    const marked = element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current] [data-event]');
    expect([...marked].map(({ dataset }) => dataset['event'])).to.deep.equal(['forum']);
  });

  it('stays where it is when the page prevents a choice', async () => {
    const element = await list();
    element.addEventListener('climate-select', (event) => event.preventDefault());
    inside(element, '[data-event=forum]').click();
    await element.updateComplete;
    expect(element.event ?? null).to.equal(null);
  });

  it('follows the language of the page', async () => {
    const element = await list();
    element.parentElement!.lang = 'ko';
    await until('it speaks Korean', () => textOf(element).includes('행사 forum'));
    expect(textOf(element)).to.contain('지난 행사');
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn'])
    for (const width of [240, 320, 768, 1200])
      it(`speaks ${lang} at ${width} px with nothing wider than the card, and axe finds nothing`, async () => {
        listed = [...SOME, summary('w', '2030-01-01', { venue: { en: 'W'.repeat(300) } })];
        const element = await list({ lang, width });
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        const { right } = element.getBoundingClientRect();
        const wide = [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].filter(
          (node) => node.getBoundingClientRect().right > right + 1,
        );
        expect(wide.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        expect(await complaints(element)).to.equal('');
        if (lang === 'en') element.theme = 'dark';
        await element.updateComplete;
        expect(await complaints(element)).to.equal('');
      });
});
