import ko from '@climate-embed/figures/locales/ko.partner';
import type { Partner } from '@climate-embed/schema';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { html } from 'lit';

import type { ClimateSelectEvent } from '../../events/climate-select.js';
import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { next, reached, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import './partner.define.js';
import type { ClimatePartner } from './partner.js';

const here = location.origin;
const { axe } = globalThis as unknown as { axe: typeof axeCore };

const card = (partner: string, lang = 'en', group = ''): ClimatePartner =>
  mount<ClimatePartner>(
    html`<climate-partner api=${here} partner=${partner} group=${group}></climate-partner>`,
    lang,
  );

const shown = (data: Partner, lang = 'en', group = ''): ClimatePartner =>
  mount<ClimatePartner>(
    html`<climate-partner .data=${data} group=${group}></climate-partner>`,
    lang,
  );

const drawn = async (element: ClimatePartner): Promise<ClimatePartner> => {
  await reached(element, 'complete');
  await until('the name is there', () => !!element.shadowRoot!.getElementById('name'));
  return element;
};

const part = (element: ClimatePartner, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);

/** The profile as the API has it, for a test to change. */
const answer = async (id: string): Promise<Partner> =>
  (await (await fetch(`/v1/partners/${id}.json`)).json()) as Partner;

const buttons = (element: ClimatePartner): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('a[role=button]'),
];

/** What sticks out of the card. */
const wider = (element: ClimatePartner): string[] => {
  const { right } = part(element, 'card')!.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('article *')]
    .filter((node) => node.getClientRects().length > 0)
    .filter((node) => node.getBoundingClientRect().right > right + 0.5)
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
};

describe('<climate-partner>', () => {
  useMockApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-partner',
    arrange: (status, lang) => {
      if (status === 'pending') api.scenario('slow', { until: new Promise(() => {}) });
      if (status === 'error') api.scenario('failing', { match: 'network' });
      return card(
        { initial: '', pending: 'institute', complete: 'institute', error: 'network' }[status],
        lang,
      );
    },
  });

  it('says who it is, what it offers and needs, whom it works with, and where that was read', async () => {
    const element = await drawn(card('centre'));
    expect(api.requests).to.deep.equal(['/v1/partners/centre.json']);
    const text = textOf(element);
    expect(text).to.contain('Sample Climate Centre').and.to.contain('Research centre');
    expect(part(element, 'facts')!.innerText).to.contain('2012 – 2019: Sample Environment Office');
    expect(text).to.contain('Illustrative data').and.to.contain('Everything about it is invented.');
    expect(part(element, 'relationships')!.innerText).to.contain(
      'Funded by Sample town E (since 2012)',
    );
    expect(part(element, 'memberships')!.innerText).to.contain('Member of Sample Network of Towns');
    expect(part(element, 'activities')!.innerText).to.contain('Policy research');
    expect(part(element, 'provenance')!.innerText).to.contain('As of');
    expect(text).to.not.match(/undefined|NaN|null|false|\[object/);
  });

  it('puts needs beside contributions, and what answers a need below it, with the reason', async () => {
    const element = card('centre');
    element.parentElement!.style.inlineSize = '800px';
    await drawn(element);
    const [contributions, needs] = ['contributions', 'needs'].map((name) =>
      part(element, name)!.getBoundingClientRect(),
    );
    expect(contributions!.right).to.be.at.most(needs!.left);
    expect(contributions!.top).to.equal(needs!.top);
    const match = part(element, 'needs')!.querySelector<HTMLElement>('[part=match]')!;
    expect(match.innerText).to.contain('Sample Training Institute');
    expect(match.innerText).to.contain('(shared: training, water)');
    expect(match.parentElement!.innerText).to.match(/^Training on water for officials/);
  });

  it('stacks them in a narrow place', async () => {
    const element = card('centre');
    element.parentElement!.style.inlineSize = '320px';
    await drawn(element);
    const [contributions, needs] = ['contributions', 'needs'].map((name) =>
      part(element, name)!.getBoundingClientRect(),
    );
    expect(contributions!.bottom).to.be.at.most(needs!.top);
  });

  it('leaves out what others offer where a page asks for that', async () => {
    const element = card('centre');
    element.noMatches = true;
    await drawn(element);
    expect(part(element, 'match')).to.equal(null);
    expect(part(element, 'needs')).to.exist;
  });

  it('leaves out empty parts', async () => {
    const element = await drawn(card('sparse'));
    const parts = [...element.shadowRoot!.querySelectorAll('[part]')].map((node) =>
      node.getAttribute('part'),
    );
    expect(parts).to.deep.equal(['card', 'header', 'title', 'provenance', 'sources']);
    expect(part(element, 'title')!.querySelector('bdi')!.lang).to.equal('th');
  });

  it('says doubts: no date, uncertain, and what its note says', async () => {
    const text = part(await drawn(card('town-a')), 'relationships')!.innerText;
    expect(text).to.contain('(date not given; uncertain)');
    expect(text).to.contain('Sources do not agree');
    expect(text.replaceAll('\u00a0', ' ')).to.contain('since 20 December 1988');
  });

  it('puts its headings below the level that the page names', async () => {
    const element = card('centre');
    element.headingLevel = '2';
    await drawn(element);
    const levels = [...element.shadowRoot!.querySelectorAll('[role=heading]')].map((node) =>
      node.getAttribute('aria-level'),
    );
    expect(levels[0]).to.equal('2');
    expect(new Set(levels)).to.deep.equal(new Set(['2', '3', '4']));
    element.headingLevel = 'nonsense';
    await element.updateComplete;
    expect(part(element, 'title')!.getAttribute('aria-level')).to.equal('3');
  });

  it('shows names of others as plain text where it is linked with nothing', async () => {
    expect(buttons(await drawn(card('centre')))).to.have.length(0);
  });

  it('tells its group whom a reader chose, goes there itself and takes the focus along', async () => {
    const element = await drawn(card('centre', 'en', 'one'));
    const told = next(document, 'climate-select');
    const button = buttons(element).find(({ innerText }) => innerText === 'Sample town E')!;
    button.focus();
    await sendKeys({ press: 'Enter' });
    const { detail } = (await told) as ClimateSelectEvent;
    expect(detail).to.include({ partner: 'town-a', city: 'on-track' });
    expect(detail.name.en).to.equal('Sample town E');
    await until('it shows whom was chosen', () => textOf(element).startsWith('Sample town E'));
    expect(element.partner).to.equal('town-a');
    expect(element.shadowRoot!.activeElement!.id).to.equal('name');
  });

  it('stays where it is when the page prevents a choice', async () => {
    const element = await drawn(card('centre', 'en', 'two'));
    element.addEventListener('climate-select', (event) => event.preventDefault());
    buttons(element)[0]!.click();
    await element.updateComplete;
    expect(element.partner).to.equal('centre');
  });

  it('follows what is chosen elsewhere in its group, and leaves the focus where it is', async () => {
    const [one, other] = [card('centre', 'en', 'three'), card('institute', 'en', 'three')];
    await Promise.all([drawn(one), drawn(other)]);
    buttons(one)[0]!.click();
    await until('both show the same', () => other.partner === one.partner);
    await drawn(other);
    expect(other.shadowRoot!.activeElement).to.equal(null);
  });

  it('says that a partner is not known, in the reader’s language', async () => {
    const element = card('nobody', 'ko');
    await until('it says so', () => textOf(element).includes(ko.words.notFound));
    element.partner = '';
    await until('it asks for one', () => textOf(element).includes(ko.words.empty));
  });

  for (const scenario of ['failing', 'malformed', 'offline'] as const) {
    it(`says so and offers to try again when the API is ${scenario}`, async () => {
      api.scenario(scenario);
      const element = card('centre');
      await reached(element, 'error');
      const again = (): HTMLButtonElement | undefined =>
        [...element.shadowRoot!.querySelectorAll('button')].find(({ hidden }) => !hidden);
      await until('a button is there', () => !!again());
      api.reset();
      again()!.click();
      await drawn(element);
    });
  }

  it('keeps the last good data when asking again fails', async () => {
    const element = await drawn(card('centre'));
    api.scenario('offline');
    element.reload();
    await reached(element, 'error');
    await until('it says so', () => textOf(element).includes('could not be refreshed'));
    expect(textOf(element)).to.contain('Sample Climate Centre');
  });

  it('fails as a widget does where a page gives it what is no profile', async () => {
    const element = shown({ id: 'x' } as Partner);
    await reached(element, 'error');
    await until('it says so', () => textOf(element) !== '');
  });

  it('lets no long word out of its card at 240 px', async () => {
    const centre = await answer('centre');
    const long = { en: 'W'.repeat(6000) };
    const element = shown({ ...centre, name: long, description: long, seat: long, note: long.en });
    element.parentElement!.style.inlineSize = '240px';
    await drawn(element);
    expect(wider(element)).to.deep.equal([]);
  });

  it('opens long lists by keyboard', async () => {
    const centre = await answer('centre');
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...centre.memberships[0]!,
      relationshipId: `made-up-${index}`,
      since: `${1980 + index}`,
    }));
    const element = await drawn(shown({ ...centre, memberships: many }));
    const list = part(element, 'memberships')!;
    expect(list.innerText).to.contain('and 20 more').and.to.not.contain('2019');
    list.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(list.innerText).to.contain('2019');
  });

  for (const lang of ['ko', 'en', 'zh', 'ja', 'ru', 'mn']) {
    for (const width of [240, 320, 480, 768, 1200]) {
      it(`speaks ${lang} at ${width} px with nothing wider than the card`, async () => {
        const element = card('town-a', lang, 'widths');
        element.parentElement!.style.inlineSize = `${width}px`;
        await drawn(element);
        expect(wider(element)).to.deep.equal([]);
        expect(part(element, 'card')!.lang).to.match(new RegExp(`^${lang}`));
      });
    }
  }

  for (const id of ['centre', 'town-a', 'network', 'sparse']) {
    it(`has nothing for axe: ${id}, linked, light, dark and in forced colours, all opened`, async () => {
      const element = await drawn(card(id, 'en', `axe-${id}`));
      for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
      const complaints = async (): Promise<string> =>
        (await axe.run(element)).violations
          .map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' ')}`)
          .join();
      expect(await complaints()).to.equal('');
      element.theme = 'dark';
      await element.updateComplete;
      expect(await complaints()).to.equal('');
      await emulateMedia({ forcedColors: 'active' });
      expect(await complaints()).to.equal('');
      await emulateMedia({ forcedColors: 'none' });
    });
  }
});
