import type { Event, EventPage } from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import { readCalendar } from '../testing/read-calendar.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
let events: readonly Event[];
beforeAll(async () => {
  const store = createMemoryStore();
  await seedStore(store);
  test = await openTestApp({ store });
  const { items } = await test.json<EventPage>('/v1/events.json');
  events = await Promise.all(items.map(({ id }) => test.json<Event>(`/v1/events/${id}.json`)));
});

const entriesAt = async (path: string) => readCalendar(await (await test.ask(path)).text()).entries;

const utc = (moment: string | undefined): string | undefined =>
  moment === undefined ? undefined : new Date(moment).toISOString();

describe('the calendars of the events that came with the program', () => {
  it('mean the instants of their sessions, in every language', async () => {
    const dated = events.filter(({ sessions }) => sessions.some(({ start }) => start));
    expect(dated.map(({ id }) => id)).toContain('ifllc-2021');
    for (const { id, sessions } of dated) {
      const told = sessions
        .filter(({ start }) => start)
        .map(({ start, end }) => [utc(start), end === start ? undefined : utc(end)]);
      for (const path of [`/v1/events/${id}.ics`, `/v1/ko/events/${id}.ics`]) {
        const timed = (await entriesAt(path)).filter(({ start }) => start.includes('T'));
        expect(timed.map(({ start, end }) => [start, end])).toEqual(told);
      }
    }
  });

  it('have the forum as it is printed', async () => {
    const [opening, first] = await entriesAt('/v1/events/ifllc-2021.ics');
    expect(opening).toMatchObject({
      uid: 'opening.ifllc-2021@climate-embed',
      start: '2021-11-23T04:30:00.000Z',
      end: undefined,
    });
    expect(first).toMatchObject({
      uid: 'session-1.ifllc-2021@climate-embed',
      start: '2021-11-23T04:30:00.000Z',
      end: '2021-11-23T05:50:00.000Z',
    });
    const text = await (await test.ask('/v1/events/ifllc-2021.ics')).text();
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/T130000|13:00|14:00.14:50/);
    const korean = await entriesAt('/v1/ko/events/ifllc-2021.ics');
    expect(korean[0]!.summary).toMatch(/\p{Script=Hangul}/u);
  });

  it('are refused for the call whose day nobody printed', async () => {
    const { detail } = await test.problem('/v1/events/gcom-korea-call-3.ics');
    expect(detail).toContain('"2020-10"');
    expect(detail).toContain('"2020-11"');
  });

  it('have every event with a day in the calendar of all', async () => {
    const uids = (await entriesAt('/v1/mn/events.ics')).map(({ uid }) => uid);
    for (const { id, days } of events)
      expect([id, uids.includes(`${id}@climate-embed`)]).toEqual([id, days.length > 0]);
  });
});
