import { expect } from 'chai';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { agenda, equipped, partOf, rowOf } from '../../testing/agenda.js';
import { at, forum } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { textOf, until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

let asked = 0;
let programme: () => Response = () => HttpResponse.json(forum());

const worker = setupWorker(
  http.get(/\/v1\/events\/forum\.json$/, () => {
    asked++;
    return programme();
  }),
);

/** Waits of minutes that the page has asked for, oldest first; a test ends them itself. */
let waits: (() => void)[] = [];
const { setTimeout: real, clearTimeout: forget } = window;

/** Long waits are kept, so that a test need not wait; short ones are as ever. */
function keepWaits(): void {
  const numbers = new Map<number, () => void>();
  let next = 1e9;
  const keep = (task: () => void, time = 0): number => {
    if (time < 6e4 * 5) return real(task, time);
    expect(time, 'not more often than every five minutes').to.be.at.least(3e5);
    numbers.set(++next, task);
    waits.push(task);
    return next;
  };
  window.setTimeout = keep as never;
  window.clearTimeout = ((number: number) => {
    waits = waits.filter((task) => task !== numbers.get(number));
    forget(number);
  }) as never;
}

/** Ends all waits of minutes. */
const minutesLater = (): void => {
  for (const task of waits.splice(0)) task();
};

function seen(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const during = at('14:00');

const running = async (now = during): Promise<ClimateAgenda> => {
  const element = await equipped(agenda({ attributes: { event: 'forum' }, now }));
  await until('it has asked', () => asked === 1);
  return element;
};

const later = (changed: Record<string, object>) =>
  forum({
    sessions: [
      ...forum().sessions.map((session) => ({ ...session, ...changed[session.id] })),
      ...('new' in changed
        ? [{ id: 'new', title: { en: 'A new one' }, day: '2025-06-02', start: at('17:00') }]
        : []),
    ],
  });

describe('updates of an agenda', () => {
  before(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
  after(() => worker.stop());
  beforeEach(keepWaits);
  afterEach(() => {
    unmountAll();
    window.setTimeout = real;
    window.clearTimeout = forget;
    delete (document as { hidden?: boolean }).hidden;
    [asked, waits] = [0, []];
    programme = () => HttpResponse.json(forum());
  });

  it('are marked at their sessions and announced once, with what was open still open', async () => {
    const element = await running();
    element.choose({ session: 'session-2' });
    await element.updateComplete;
    const { top } = rowOf(element, 'session-2').getBoundingClientRect();
    programme = () =>
      HttpResponse.json(
        later({
          'session-1': { status: 'cancelled' },
          'session-2': { start: at('15:10'), end: at('16:30') },
          new: {},
        }),
      );
    minutesLater();
    await until('it is announced', () => partOf(element, 'said').innerText !== '');
    const said = partOf(element, 'said');
    expect(said.closest('[role=status]')).to.exist;
    expect(said.textContent)
      .to.contain('cancelled')
      .and.to.contain('15:10')
      .and.to.contain('A new one');
    expect(rowOf(element, 'session-2').innerText).to.contain('moved').and.to.contain('15:10');
    expect(rowOf(element, 'new').innerText).to.contain('new');
    expect(element.choice.session).to.equal('session-2');
    expect(asked).to.equal(2);
    expect(Math.abs(rowOf(element, 'session-2').getBoundingClientRect().top - top)).to.be.below(30);
  });

  it('say nothing where nothing has changed, and go on', async () => {
    const element = await running();
    for (let times = 2; times < 5; times++) {
      minutesLater();
      await until('it has asked again', () => asked === times && element.status === 'complete');
    }
    expect(partOf(element, 'said').textContent!.trim()).to.equal('');
  });

  it('wait while nobody sees the page, and come when it is seen again', async () => {
    const element = await running();
    seen(true);
    minutesLater();
    expect(asked).to.equal(1);
    seen(false);
    await until('it has asked again', () => asked === 2 && element.status === 'complete');
    seen(true);
    seen(false);
    expect(asked, 'not before its time').to.equal(2);
  });

  for (const [when, now] of [
    ['long before', '2025-05-01T00:00:00Z'],
    ['after', '2025-06-03T07:00:00Z'],
  ] as const)
    it(`are not asked for ${when} the event`, async () => {
      await running(now);
      minutesLater();
      minutesLater();
      expect(asked).to.equal(1);
    });

  it('are not asked for where the page gives the data', async () => {
    await equipped(agenda({ data: forum(), attributes: { event: 'forum' }, now: during }));
    minutesLater();
    expect(asked).to.equal(0);
  });

  it('leave what is shown where they cannot be had', async () => {
    const element = await running();
    programme = () => new HttpResponse(null, { status: 503 });
    minutesLater();
    await until('it says so', () => textOf(element).includes('could not be refreshed'));
    expect(rowOf(element, 'session-1').innerText).to.contain('Carbon neutrality');
    const { bottom } = element.shadowRoot!.querySelector('p[role=status]')!.getBoundingClientRect();
    const gap = partOf(element, 'header').getBoundingClientRect().top - bottom;
    expect(gap, 'it does not stick to the title').to.be.at.least(8);
  });

  it('end with the agenda', async () => {
    const element = await running();
    element.remove();
    expect(waits).to.have.length(0);
  });
});
