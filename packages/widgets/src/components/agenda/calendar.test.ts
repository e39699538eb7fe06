import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { type AgendaOf, full, inside, partOf, press, ready, show } from '../../testing/agenda.js';
import { call } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

const ICS = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:test\r
BEGIN:VTIMEZONE\r
TZID:Asia/Seoul\r
END:VTIMEZONE\r
BEGIN:VEVENT\r
UID:session-1.forum@made-up\r
SUMMARY:One\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:session-2.forum@made-up\r
SUMMARY:Two\r
END:VEVENT\r
END:VCALENDAR\r
`;

/** What is asked of the calendars' host. */
let asked: string[] = [];
let answer: () => Response = () => HttpResponse.text(ICS);

const worker = setupWorker(
  http.get(/\/v1\/.*\.ics$/, ({ request }) => {
    asked.push(new URL(request.url).pathname);
    return answer();
  }),
);

describe('calendars of an agenda', () => {
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  afterEach(() => {
    unmountAll();
    asked = [];
    answer = () => HttpResponse.text(ICS);
  });

  const opened = async (of: AgendaOf = {}): Promise<ClimateAgenda> => {
    const element = await ready(of);
    await show(element, 'calendar');
    return element;
  };
  const links = (element: Element): string[] =>
    [...partOf(element, 'menu').querySelectorAll('a')].map(({ href }) => href);

  it('are offered for the event, for the session that is open, and to subscribe to', async () => {
    const element = await opened({ lang: 'ko' });
    const { host, origin } = location;
    const whole = '/v1/ko/events/forum.ics';
    const feeds = ['/v1/ko/events/of/host.ics', '/v1/ko/events/in/sample-city.ics'];
    expect(links(element)).to.deep.equal([
      origin + whole,
      `webcal://${host}${whole}`,
      ...feeds.map((feed) => `webcal://${host}${feed}`),
    ]);
    element.choose({ session: 'session-1' });
    await element.updateComplete;
    expect(links(element)[0]).to.equal(`${origin}/v1/ko/events/forum/sessions/session-1.ics`);
  });

  it('open and close by keyboard, and the focus comes back', async () => {
    const element = await ready();
    const button = inside(element, '[data-panel=calendar]');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await until('it is open', () => !!partOf(element, 'menu'));
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const menu = partOf(element, 'menu');
    for (let stops = 0; stops < 4 && !menu.contains(element.shadowRoot!.activeElement); stops++)
      await sendKeys({ press: 'Tab' });
    expect(menu.contains(element.shadowRoot!.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !partOf(element, 'menu'));
    expect(element.shadowRoot!.activeElement).to.equal(button);
  });

  it('take the sessions that a reader ticks out of one answer', async () => {
    const element = await opened();
    const files: string[] = [];
    const { createObjectURL } = URL;
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.push(blob);
      return 'blob:nothing';
    };
    const noticed = (event: Event): void => {
      event.preventDefault();
      files.push((event.target as HTMLAnchorElement).download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      noticed({ target: this, preventDefault() {} } as never);
    };
    try {
      await press(element, partOf(element, 'menu').querySelector('button')!);
      const box = (id: string): HTMLInputElement =>
        inside(element, `[data-tick=${id}]`) as HTMLInputElement;
      expect(element.shadowRoot!.activeElement).to.equal(box('opening'));
      box('session-1').click();
      await element.updateComplete;
      expect(partOf(element, 'menu').innerText).to.contain('1 chosen');
      await press(element, inside(element, '.act'));
      await until('there is a file', () => files.length === 1);
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
    expect(asked).to.deep.equal(['/v1/en/events/forum.ics']);
    expect(files).to.deep.equal(['forum.ics']);
    const text = await blobs[0]!.text();
    expect(text).to.contain('UID:session-1').and.to.contain('BEGIN:VTIMEZONE');
    expect(text).to.not.contain('UID:session-2');
    await until('it closes', () => !partOf(element, 'menu'));
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[data-panel=calendar]'));
    expect(inside(element, '[data-tick]')).to.equal(null);
  });

  it('are chosen no more after Escape on a box', async () => {
    const element = await opened();
    await press(element, partOf(element, 'menu').querySelector('button')!);
    inside(element, '[data-tick=session-1]').focus();
    await sendKeys({ press: 'Escape' });
    await until('the boxes are gone', () => !inside(element, '[data-tick]'));
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '[data-panel=calendar]'));
  });

  it('say so where the calendar could not be had, and keep what is ticked', async () => {
    answer = () => new HttpResponse(null, { status: 503 });
    const element = await opened({ data: { ...full(), id: 'other' } });
    await press(element, partOf(element, 'menu').querySelector('button')!);
    inside(element, '[data-tick=session-1]').click();
    await element.updateComplete;
    await press(element, inside(element, '.act'));
    await until('it says so', () => partOf(element, 'menu').innerText.includes('could not'));
    expect((inside(element, '[data-tick=session-1]') as HTMLInputElement).checked).to.equal(true);
  });

  it('say why there are none where no day is known', async () => {
    const element = await opened({ data: call() });
    expect(partOf(element, 'menu').innerText).to.contain('No day is known');
    expect(links(element)).to.deep.equal([]);
  });
});
