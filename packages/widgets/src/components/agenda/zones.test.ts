import { expect } from 'chai';

import { agenda, partOf, press, ready, rowOf, shown } from '../../testing/agenda.js';
import { call, eventOf, forum } from '../../testing/events.js';
import { unmountAll } from '../../testing/mount.js';
import { textOf, until } from '../../testing/settled.js';
import './agenda.define.js';
import type { ClimateAgenda } from './agenda.js';

const { resolvedOptions } = Intl.DateTimeFormat.prototype;

/**
 * Puts the reader into a zone. The runner cannot move the browser, so that only the one thing is changed by which a page
 * learns of its zone: what a formatter that nobody told of a zone says of itself.
 */
function readerIn(timeZone: string | undefined): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function () {
    return { ...resolvedOptions.call(this), timeZone: timeZone! };
  };
}

const buttons = (element: Element): HTMLButtonElement[] => [
  ...partOf(element, 'clocks').querySelectorAll('button'),
];

const clock = (element: Element, zone: string): HTMLButtonElement =>
  buttons(element).find(({ dataset }) => dataset['zone'] === zone)!;

/** The times of a row as they are read, marks of other days included. */
const times = (element: Element, id: string): string =>
  [...rowOf(element, id).querySelectorAll('[part=time] :is(time, small)')]
    .map(({ textContent }) => textContent!.replace('–', '').trim())
    .join(' ');

const turned = async (element: ClimateAgenda, zone: string): Promise<ClimateAgenda> => {
  await press(element, clock(element, zone));
  await until('the clock is read', () => clock(element, zone).ariaPressed === 'true');
  return element;
};

/** An evening in Seoul that ends after midnight, and the morning after. */
const evening = () =>
  eventOf({
    id: 'evening',
    days: ['2025-06-02', '2025-06-03'],
    start: '2025-06-02T23:00:00+09:00',
    end: '2025-06-03T09:00:00+09:00',
    sessions: [
      {
        id: 'late',
        day: '2025-06-02',
        start: '2025-06-02T23:00:00+09:00',
        end: '2025-06-03T00:30:00+09:00',
      },
      {
        id: 'early',
        day: '2025-06-03',
        start: '2025-06-03T08:00:00+09:00',
        end: '2025-06-03T09:00:00+09:00',
      },
    ],
  });

const EXPECTED = {
  'Asia/Seoul': {
    first: '13:30 14:50',
    offset: 'UTC+9',
    early: '08:00 09:00',
    late: '23:00 00:30 +1',
  },
  'Europe/Brussels': {
    first: '06:30 07:50',
    offset: 'UTC+2',
    early: '01:00 02:00',
    late: '16:00 17:30',
  },
  'America/New_York': {
    first: '00:30 01:50',
    offset: 'UTC−4',
    early: '19:00 −1 20:00 −1',
    late: '10:00 11:30',
  },
  'Asia/Ulaanbaatar': {
    first: '12:30 13:50',
    offset: 'UTC+8',
    early: '07:00 08:00',
    late: '22:00 23:30',
  },
} as const;

describe('clocks of an agenda', () => {
  afterEach(() => {
    unmountAll();
    Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions;
  });

  for (const [zone, { early, first, late, offset }] of Object.entries(EXPECTED))
    describe(`for a reader in ${zone}`, () => {
      beforeEach(() => readerIn(zone));

      for (const [when, now, states] of [
        ['before', '2025-05-01T00:00:00Z', ['', '']],
        ['during', '2025-06-02T05:00:00Z', ['In progress', '']],
        ['after', '2025-07-01T00:00:00Z', ['', '']],
      ] as const)
        it(`show the event's time at first, and the reader's when asked: ${when} it`, async () => {
          const element = await shown(agenda({ data: forum(), now }));
          expect(times(element, 'session-1')).to.equal('13:30 14:50');
          expect(partOf(element, 'zone').innerText).to.contain('Asia/Seoul');
          const shownAs = (id: string): string =>
            /In progress/.exec(rowOf(element, id).innerText)?.[0] ?? '';
          expect([shownAs('session-1'), shownAs('session-2')]).to.deep.equal(states);
          await turned(element, 'reader');
          expect(times(element, 'session-1')).to.equal(first);
          expect([shownAs('session-1'), shownAs('session-2')]).to.deep.equal(states);
          const named = partOf(element, 'zone').innerText.replace('New York', 'New_York');
          expect(named).to.contain(zone).and.to.contain(offset);
          await turned(element, 'event');
          expect(times(element, 'session-1')).to.equal('13:30 14:50');
        });

      it('mark times on other days, and keep sessions under the days of the event', async () => {
        const element = await turned(await ready({ data: evening() }), 'reader');
        expect(times(element, 'late')).to.equal(late);
        element.choose({ day: '2025-06-03' });
        await element.updateComplete;
        expect(times(element, 'early')).to.equal(early);
      });
    });

  it('offer zones that the page adds by their towns, with the zone in visible text once chosen', async () => {
    const attributes = { zones: 'Asia/Ulaanbaatar America/New_York' };
    const element = await ready({ data: forum(), attributes });
    expect(buttons(element).map(({ innerText }) => innerText)).to.deep.equal([
      'KST',
      'My time',
      'Ulaanbaatar',
      'New York',
    ]);
    await turned(element, 'Asia/Ulaanbaatar');
    expect(times(element, 'session-1')).to.equal('12:30 13:50');
    expect(textOf(element)).to.contain('UTC+8 (Asia/Ulaanbaatar)');
  });

  it('begin with the one that the page names', async () => {
    const element = await shown(agenda({ data: forum(), attributes: { zone: 'Europe/Brussels' } }));
    expect(times(element, 'session-1')).to.equal('06:30 07:50');
  });

  it('leave out zones that nobody knows, and tell the developer once', async () => {
    const { warn } = console;
    const told: string[] = [];
    console.warn = (message: string) => void told.push(message);
    const attributes = { zones: 'Asia/Nowhere Asia/Ulaanbaatar', zone: 'Moon/Base' };
    try {
      for (let times_ = 0; times_ < 2; times_++) {
        const element = await ready({ data: forum(), attributes });
        expect(buttons(element).map(({ dataset }) => dataset['zone'])).to.deep.equal([
          'event',
          'reader',
          'Asia/Ulaanbaatar',
        ]);
        expect(clock(element, 'event').ariaPressed).to.equal('true');
        expect(times(element, 'session-1')).to.equal('13:30 14:50');
      }
    } finally {
      console.warn = warn;
    }
    expect(told.filter((message) => message.includes('Asia/Nowhere'))).to.have.length(1);
    expect(told.filter((message) => message.includes('Moon/Base'))).to.have.length(1);
  });

  it('leave out the reader’s where the browser does not tell it', async () => {
    readerIn(undefined);
    const element = await ready({ data: forum() });
    expect(buttons(element).map(({ dataset }) => dataset['zone'])).to.deep.equal(['event']);
  });

  it('cannot be changed where no day is known', async () => {
    const element = await ready({ data: call() });
    expect(buttons(element)).to.have.length(0);
  });

  it('keep the focus on the button that was pressed, also the first time', async () => {
    const element = await shown(agenda({ data: forum() }));
    clock(element, 'reader').focus();
    clock(element, 'reader').click();
    await until('it is read', () => clock(element, 'reader').ariaPressed === 'true');
    expect(element.shadowRoot!.activeElement).to.equal(clock(element, 'reader'));
  });

  it('read summer time by the rule of each day', async () => {
    const data = eventOf({
      id: 'summer',
      timeZone: 'Europe/Brussels',
      days: ['2026-03-28', '2026-03-30'],
      start: '2026-03-28T09:00:00+01:00',
      end: '2026-03-30T10:00:00+02:00',
      sessions: [
        { id: 'winter', day: '2026-03-28', start: '2026-03-28T09:00:00+01:00' },
        { id: 'summer', day: '2026-03-30', start: '2026-03-30T09:00:00+02:00' },
      ],
    });
    const element = await ready({ data, attributes: { zones: 'Asia/Seoul' } });
    await turned(element, 'Asia/Seoul');
    expect(times(element, 'winter')).to.equal('17:00');
    element.choose({ day: '2026-03-30' });
    await element.updateComplete;
    expect(times(element, 'summer')).to.equal('16:00');
  });
});
