import en from '@climate-embed/figures/locales/en.agenda';
import ko from '@climate-embed/figures/locales/ko.agenda';
import type { Event } from '@climate-embed/schema';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { html } from 'lit';

import { at, call, crowd, eventOf, forum } from '../../testing/events.js';
import { api, useMockApi } from '../../testing/mock-api.js';
import { mount, unmountAll } from '../../testing/mount.js';
import { reached, textOf, until } from '../../testing/settled.js';
import { widgetContract } from '../../testing/widget-contract.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

const here = location.origin;
const { axe } = globalThis as unknown as { axe: typeof axeCore };

const asking = (event: string, lang = 'en'): ClimateAgenda =>
  mount<ClimateAgenda>(html`<climate-agenda api=${here} event=${event}></climate-agenda>`, lang);

/** An agenda of given data, as of a moment in Seoul. */
async function shown(data: Event, now = at('09:00', '01'), lang = 'en'): Promise<ClimateAgenda> {
  const element = mount<ClimateAgenda>(
    html`<climate-agenda api=${here} .now=${new Date(now)} .data=${data}></climate-agenda>`,
    lang,
  );
  await reached(element, 'complete');
  await until('the name is there', () => !!element.shadowRoot!.getElementById('name'));
  return element;
}

const all = (element: ClimateAgenda, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: ClimateAgenda, selector: string): HTMLElement => all(element, selector)[0]!;
const row = (element: ClimateAgenda, id: string): HTMLElement => one(element, `#row-${id}`);
const tabs = (element: ClimateAgenda): HTMLElement[] => all(element, '[role=tab]');
const chosen = (element: ClimateAgenda): string | undefined =>
  tabs(element).find((tab) => tab.ariaSelected === 'true')?.innerText;

const complaints = async (element: Element): Promise<string> =>
  (await axe.run(element)).violations
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    .join();

describe('<climate-agenda>', () => {
  useMockApi();
  afterEach(unmountAll);

  widgetContract({
    tag: 'climate-agenda',
    arrange: (status, lang) => {
      if (status === 'pending') api.scenario('slow', { until: new Promise(() => {}) });
      if (status === 'error') api.scenario('failing', { match: 'sample-call' });
      return asking(
        {
          initial: '',
          pending: 'sample-forum',
          complete: 'sample-forum',
          error: 'sample-call',
        }[status],
        lang,
      );
    },
  });

  it('asks once, for the event alone', async () => {
    const element = asking('sample-dst');
    await reached(element, 'complete');
    expect(api.requests).to.deep.equal(['/v1/events/sample-dst.json']);
    expect(textOf(element)).to.contain('Sample Workshop');
  });

  it('names the event, when, where and how it is, and the zone of all times', async () => {
    const element = await shown(forum(), undefined, 'ko');
    const header = one(element, '[part=header]').innerText;
    expect(header).to.contain('견본 포럼').and.to.contain('Sample Forum');
    expect(header).to.contain('2025년').and.to.contain('견본시').and.to.contain(ko.modes['online']);
    expect(one(element, '[part=zone]').innerText).to.contain('KST, UTC+9 (Asia/Seoul)');
    expect(one(element, '[part=clocks]').innerText).to.match(/KST\s*내 시간/);
    expect(textOf(element)).to.not.match(/undefined|NaN|null|false|\[object/);
  });

  it('shows the sessions of the first day with their times, each with its date', async () => {
    const element = await shown(forum());
    expect(chosen(element)).to.match(/Day 1 · 2.Jun/);
    expect(all(element, 'li:not([hidden])').map(({ id }) => id)).to.deep.equal(
      ['opening', 'session-1', 'break-1', 'session-2'].map((id) => `row-${id}`),
    );
    const text = textOf(row(element, 'session-1'));
    expect(text).to.match(/^2.June.2025 13:30 – 14:50/);
    expect(text).to.contain('Town A').and.to.contain('Led by Sample Network');
    expect(row(element, 'session-1').querySelector('time')!.dateTime).to.equal(at('13:30'));
    expect(row(element, 'break-1').querySelector('button'), 'nothing more of a break').to.equal(
      null,
    );
  });

  it('says of each time that nobody printed that it is so', async () => {
    const element = await shown(forum());
    expect(textOf(row(element, 'opening'))).to.contain('Suggested: 13:00–13:30');
    expect(row(element, 'opening').querySelector('time')!.innerText).to.equal('13:30');
    expect(textOf(row(element, 'opening'))).to.contain(en.words.remark);
    expect(textOf(row(element, 'session-2'))).to.contain(en.words.derived);
    expect(textOf(row(element, 'session-1'))).to.not.contain(en.words.derived);
  });

  it('walks the days with the arrow keys, Home and End; one of them is a stop', async () => {
    const element = await shown(forum());
    expect(tabs(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1]);
    tabs(element)[0]!.focus();
    for (const [key, day] of [
      ['ArrowRight', 1],
      ['ArrowRight', 0],
      ['ArrowLeft', 1],
      ['Home', 0],
      ['End', 1],
    ] as const) {
      await sendKeys({ press: key });
      await until(`${key} leads to day ${day + 1}`, () => tabs(element)[day]!.tabIndex === 0);
      expect(element.shadowRoot!.activeElement).to.equal(tabs(element)[day]);
      expect(tabs(element)[day]!.ariaSelected).to.equal('true');
    }
    expect(all(element, 'li:not([hidden])').map(({ id }) => id)).to.deep.equal(['row-session-3']);
    const panel = one(element, '[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).to.equal(tabs(element)[1]!.id);
  });

  it('opens and closes the detail of a session in place, by keyboard too', async () => {
    const element = await shown(forum());
    const before = row(element, 'session-1').getBoundingClientRect().top;
    const button = row(element, 'session-1').querySelector('button')!;
    expect(button.ariaExpanded).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until('it is open', () => !!row(element, 'session-1').querySelector('[part=detail]'));
    await until(
      'its detail is said',
      () => row(element, 'session-1').querySelector('[part=detail]')!.textContent!.trim() !== '',
    );
    expect(button.ariaExpanded).to.equal('true');
    const { id } = row(element, 'session-1').querySelector('[part=detail]')!;
    expect(button.getAttribute('aria-controls')).to.equal(id);
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(row(element, 'session-1').getBoundingClientRect().top).to.equal(before);
    await sendKeys({ press: 'Enter' });
    await until('it is closed', () => !row(element, 'session-1').querySelector('[part=detail]'));
  });

  it('says before, during and after what is on and what comes next, in words', async () => {
    const states = (element: ClimateAgenda): string[] =>
      ['session-1', 'break-1', 'session-2'].map(
        (id) =>
          row(element, id).querySelector<HTMLElement>('[data-mark=now], [data-mark=next]')
            ?.innerText ?? '',
      );
    const data = forum();
    const on = data.sessions.map((session) => ({ ...session, status: 'confirmed' }));
    const element = await shown({ ...data, sessions: on });
    expect(states(element)).to.deep.equal(['', '', '']);
    element.now = new Date(at('14:00'));
    await until('it is on', () => states(element)[0] !== '');
    expect(states(element)).to.deep.equal([en.words.now, en.words.next, '']);
    expect(row(element, 'session-1').getAttribute('aria-current')).to.equal('time');
    element.now = new Date(at('14:50'));
    await until('it has moved on', () => states(element)[1] === en.words.now);
    expect(states(element)).to.deep.equal(['', en.words.now, en.words.next]);
    element.now = new Date(at('09:00', '03'));
    await until('today comes first', () => /Day 2/.test(chosen(element) ?? ''));
    element.now = new Date(at('09:00', '09'));
    await until('the first day is back', () => /Day 1/.test(chosen(element) ?? ''));
    expect(states(element)).to.deep.equal(['', '', '']);
    expect(all(element, '[aria-current]')).to.deep.equal([]);
  });

  it('strikes out what was cancelled, and says so', async () => {
    const element = await shown(forum({ status: 'cancelled' }));
    expect(one(element, '[part=header]').innerText).to.contain(en.statuses['cancelled']);
    element.choose({ day: '2025-06-03' });
    await element.updateComplete;
    expect(textOf(row(element, 'session-3'))).to.contain(en.statuses['cancelled']);
    expect(
      getComputedStyle(row(element, 'session-3').querySelector('button')!).textDecorationLine,
    ).to.contain('line-through');
  });

  it('shows an event of no known day with what is known, by its own clock alone', async () => {
    const element = await shown(call());
    await until('all is said', () => textOf(element).includes('between October and November'));
    expect(one(element, '[part=zone]').innerText).to.contain('KST');
    expect(one(element, '[part=clocks]').checkVisibility()).to.equal(false);
    expect(tabs(element)).to.deep.equal([]);
    expect(textOf(row(element, 'discussion')))
      .to.contain('17:35')
      .and.to.contain('Derived');
    expect(textOf(row(element, 'closing'))).to.contain(en.words.noTime);
    expect(textOf(row(element, 'opening')), 'its date is said all the same').to.contain(
      'Date not known',
    );
  });

  it('shows an event of which only the days are known', async () => {
    const element = await shown(eventOf({ days: ['2030-12-06', '2030-12-07'] }));
    expect(textOf(element)).to.contain(en.words.noProgramme).and.to.contain('December');
    expect(tabs(element)).to.deep.equal([]);
    expect(all(element, 'ol > li')).to.deep.equal([]);
  });

  it('shows all days on paper, each session with its date, and no buttons', async () => {
    const element = await shown(forum());
    expect(row(element, 'session-3').checkVisibility()).to.equal(false);
    await emulateMedia({ media: 'print' });
    try {
      expect(row(element, 'session-3').checkVisibility()).to.equal(true);
      expect(row(element, 'session-3').innerText).to.contain(
        '3 June 2025'.replaceAll(' ', '\u00a0'),
      );
      const seen = all(element, 'button').filter((button) => button.checkVisibility());
      expect(seen.filter((button) => !button.closest('li'))).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    expect(row(element, 'session-3').checkVisibility()).to.equal(false);
  });

  it('goes on by the clock of the page where nobody sets another', async () => {
    const soon = (minutes: number): string => new Date(Date.now() + minutes * 6e4).toISOString();
    const data = eventOf({
      timeZone: 'Etc/UTC',
      days: [soon(0).slice(0, 10)],
      start: soon(-60),
      end: soon(60),
      sessions: [
        { id: 'now', start: soon(-30), end: soon(0.01) },
        { id: 'after', start: soon(0.01), end: soon(60) },
      ],
    });
    const element = mount<ClimateAgenda>(
      html`<climate-agenda api=${here} .data=${data}></climate-agenda>`,
    );
    await until('it is on', () => !!row(element, 'after')?.matches('[aria-current]'));
    expect(row(element, 'now').matches('[aria-current]')).to.equal(false);
  });

  for (const scenario of ['failing', 'malformed', 'offline'] as const) {
    it(`says so and offers to try again when the API is ${scenario}`, async () => {
      api.scenario(scenario);
      const element = asking('sample-call');
      await reached(element, 'error');
      const again = (): HTMLElement | undefined =>
        all(element, 'button').find(({ hidden }) => !hidden);
      await until('a button is there', () => !!again());
      api.reset();
      again()!.click();
      await reached(element, 'complete');
    });
  }

  it('says that an event is not known', async () => {
    const element = asking('nothing');
    await reached(element, 'error');
    await until('it says so', () => textOf(element) !== '');
    expect(api.requests).to.deep.equal(['/v1/events/nothing.json']);
  });

  it('starts anew with another event', async () => {
    const element = asking('sample-forum');
    await reached(element, 'complete');
    element.choose({ day: '2025-06-03', session: 'session-4' });
    element.event = 'sample-dst';
    await until('the other is shown', () => textOf(element).includes('Sample Workshop'));
    expect(element.choice.day).to.equal(undefined);
    expect(element.choice.session).to.equal(undefined);
  });

  for (const [name, data] of [
    ['before it begins', forum()],
    ['of no known day', call()],
    ['of days alone', eventOf({ days: ['2030-12-06', '2030-12-07'] })],
    ['of many sessions in tracks', crowd(60, 3)],
  ] as const) {
    it(`has nothing for axe: ${name}, light, dark and in forced colours`, async () => {
      const element = await shown(data, at('14:00'));
      expect(await complaints(element)).to.equal('');
      element.theme = 'dark';
      await element.updateComplete;
      expect(await complaints(element)).to.equal('');
      await emulateMedia({ forcedColors: 'active' });
      expect(await complaints(element)).to.equal('');
      await emulateMedia({ forcedColors: 'none' });
    });
  }
});
