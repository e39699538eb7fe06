import type { Event } from '@climate-embed/schema';
import { expect } from 'chai';
import { html } from 'lit';

import { at, call, crowd, eventOf, forum } from '../../testing/events.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, textOf, until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

async function shown(
  data: Event,
  lang = 'en',
  width = 388,
  now = at('14:00'),
): Promise<ClimateAgenda> {
  const element = mount<ClimateAgenda>(
    html`<climate-agenda
      api=${location.origin}
      .now=${new Date(now)}
      .data=${data}
    ></climate-agenda>`,
    lang,
  );
  element.parentElement!.style.inlineSize = `${width}px`;
  await reached(element, 'complete');
  await until('the name is there', () => !!element.shadowRoot!.getElementById('name'));
  return element;
}

const rows = (element: ClimateAgenda): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('li:not([hidden])'),
];

/** What sticks out of the card. */
const wider = (element: ClimateAgenda): string[] => {
  const { right } = element.shadowRoot!.querySelector('[part=card]')!.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('article *')]
    .filter((node) => node.getClientRects().length > 0 && !node.matches('.spoken, .spoken *'))
    .filter((node) => node.getBoundingClientRect().right > right + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
};

describe('<climate-agenda> with what may come', () => {
  afterEach(unmountAll);

  // First of all: what others have asked for may still be on its way in later tests.
  it('makes no formatter for zones to show an event by its own clock', async () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct: (target, given) => (made++, new target(...(given as [string]))),
      apply: (target, _, given) => (made++, target(...(given as [string]))),
    });
    try {
      const element = await shown(forum(), 'ko', 388, at('09:00', '20'));
      expect(made, 'nor anything that comes later').to.equal(0);
      expect(element.tools).to.equal(undefined);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn']) {
    for (const width of [240, 320, 480, 768, 1200]) {
      it(`speaks ${lang} at ${width} px with nothing wider than the card`, async () => {
        const element = await shown(forum(), lang, width);
        expect(wider(element)).to.deep.equal([]);
        expect(element.shadowRoot!.querySelector<HTMLElement>('article')!.lang).to.match(
          new RegExp(`^${lang}`),
        );
      });
    }
  }

  it('shows texts of others as text, and lets no long word out of its card', async () => {
    const long = 'W'.repeat(4000);
    const evil = '<img src=x onerror=alert(1)>\u202e<b>';
    const one = (text: string) => ({ en: text });
    const element = await shown(
      forum({
        name: one(evil + long),
        place: one(long),
        venue: one(evil),
        timeZone: long,
        sessions: [
          {
            id: 'a',
            kind: long,
            day: '2025-06-02',
            start: at('13:30'),
            status: evil,
            items: [{ id: 'i', title: one(evil + long), speakers: [] }],
            parties: [{ name: one(long), role: 'convener' }],
          },
          { id: 'b', title: one(evil + long), day: 'no day', start: long, end: evil },
        ],
      }),
      'en',
      240,
    );
    expect(wider(element)).to.deep.equal([]);
    expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
    expect(textOf(element)).to.contain('<img src=x');
  });

  it('fails as a widget does where a page gives it what is no event', async () => {
    const element = mount<ClimateAgenda>(
      html`<climate-agenda api=${location.origin} .data=${{ id: 'x' } as Event}></climate-agenda>`,
    );
    await reached(element, 'error');
    await until('it says so', () => textOf(element) !== '');
  });

  it('has a filter where there are many sessions, and none where there are few', async () => {
    const bar = (element: ClimateAgenda): HTMLElement =>
      element.shadowRoot!.querySelector<HTMLElement>('[part=bar]')!;
    expect(bar(await shown(forum())).checkVisibility()).to.equal(false);
    const element = await shown(crowd(40));
    await until('it is there', () => bar(element).innerText.includes('Filter'));
  });

  it('shows 200 sessions, a day at a time', async () => {
    const element = await shown(crowd(200));
    expect(rows(element)).to.have.length(100);
  });

  it('keeps sessions without times, days or titles in their order', async () => {
    const element = await shown(
      eventOf({ sessions: ['c', 'a', 'b'].map((id) => ({ id })), timeZone: undefined as never }),
    );
    expect(rows(element).map(({ id }) => id)).to.deep.equal(['row-c', 'row-a', 'row-b']);
    expect(textOf(element)).to.not.match(/undefined|NaN|null|\[object/);
  });

  it('marks times on another day than its own', async () => {
    const element = await shown(
      eventOf({
        days: ['2025-06-02'],
        sessions: [{ id: 'late', day: '2025-06-02', start: at('23:00'), end: at('01:00', '03') }],
      }),
    );
    expect(rows(element)[0]!.innerText).to.contain('+1');
  });

  it('keeps its box in every state', async () => {
    const element = await shown(call());
    const { height } = element.getBoundingClientRect();
    element.data = eventOf({ days: ['2030-12-06'] });
    await until('it has changed', () => textOf(element).includes('Sample Forum'));
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('is as it was for a neighbour in a page from right to left', async () => {
    const element = await shown(forum());
    const left = (): number =>
      rows(element)[0]!.querySelector('[part=time]')!.getBoundingClientRect().left -
      element.getBoundingClientRect().left;
    const before = left();
    element.parentElement!.dir = 'rtl';
    expect(left()).to.equal(before);
  });
});
