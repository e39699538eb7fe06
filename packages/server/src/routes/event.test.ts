import { type Event, pathOf, event as endpoint } from '@climate-embed/schema';
import { beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import {
  bareEvent,
  danglingEvents,
  eventRecords,
  remark,
  sessionOf,
} from '../testing/fixture-event-records.js';
import { partnerRecords } from '../testing/fixture-partners.js';
import { fixture, fixtureRecords } from '../testing/fixture-records.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeEach(async () => {
  test = await openTestApp();
});

const event = (id: string): Promise<Event> =>
  test.json<Event>(pathOf(endpoint.path, { event: id }));
const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const sessionIn = ({ sessions }: Event, id: string) => sessions.find((one) => one.id === id)!;

describe('an event', () => {
  it('has its programme in order, with moments of its own zone', async () => {
    const forum = await event('coast-forum');
    expect(idsOf(forum.sessions)).toEqual([
      'opening',
      'heat',
      'grids',
      'lunch',
      'night',
      'wrap-up',
    ]);
    expect(sessionIn(forum, 'opening')).toEqual({
      id: 'opening',
      kind: 'opening',
      title: { en: 'Session opening' },
      day: '2026-09-01',
      start: '2026-09-01T09:00:00+09:00',
      end: '2026-09-01T09:30:00+09:00',
      parties: [{ partnerId: 'ministry', name: { en: 'Partner ministry' }, role: 'convener' }],
      items: [],
    });
    expect(sessionIn(forum, 'night')).toMatchObject({
      day: '2026-09-01',
      start: '2026-09-01T22:00:00+09:00',
      end: '2026-09-02T00:30:00+09:00',
    });
    expect(sessionIn(forum, 'lunch')).not.toHaveProperty('end');
    expect(idsOf(sessionIn(forum, 'heat').items)).toEqual(['heat-1', 'heat-2']);
    expect(forum.tracks).toEqual([
      { id: 'plans', name: { en: 'Plans' } },
      { id: 'power', name: { en: 'Power' } },
    ]);
    expect(forum.related).toEqual([
      { eventId: 'coast-call', relation: 'previous', name: { en: 'Event coast-call' } },
    ]);
    expect(forum).toMatchObject({ sequence: 2, modified: '2026-11-20T00:00:00Z' });
  });

  it('comes with everybody it mentions, the sources of what it says and what is wrong with it', async () => {
    const forum = await event('coast-forum');
    expect(idsOf(forum.partners)).toEqual([
      'coast-network',
      'delta-lab',
      'fiji-bay',
      'harbour-city',
      'ministry',
    ]);
    expect(idsOf(forum.sources)).toEqual(['made-up']);
    expect(forum.asOf).toBe('2026-11-20');
    expect(forum.issues).toEqual([
      { code: 'length-differs', sessionId: 'grids', printed: '(80min)' },
      {
        code: 'misprint',
        sessionId: 'grids',
        printed: 'Gridds',
        text: { en: 'Printed with two d' },
      },
    ]);
  });

  it('without a date keeps its times of day, says how they were found, and that the date is not known', async () => {
    const call = await event('coast-call');
    expect(call).toMatchObject({ days: [], between: { from: '2025-10', until: '2025-11' } });
    expect(call).not.toHaveProperty('start');
    expect(sessionIn(call, 'talk')).toMatchObject({
      localStart: '17:05',
      localEnd: '17:50',
      startBasis: 'derived',
      endBasis: 'derived',
      derivation: 'other-zone',
      printed: [{ text: '(09:05-09:50)', timeZone: 'Europe/Brussels' }],
    });
    expect(sessionIn(call, 'talk')).not.toHaveProperty('start');
    expect(call.issues).toEqual([
      { code: 'date-unknown' },
      { code: 'missing-time', sessionId: 'talk' },
    ]);
  });

  it('says when clocks are changed during it', async () => {
    const gap = await event('change-day');
    expect(sessionIn(gap, 'gap')).toMatchObject({
      start: '2026-03-29T02:30:00+01:00',
      end: '2026-03-29T03:45:00+02:00',
    });
    expect(sessionIn(gap, 'morning')).toMatchObject({ start: '2026-03-29T09:00:00+02:00' });
    expect(gap.issues).toEqual([{ code: 'time-in-gap', sessionId: 'gap', printed: '02:30' }]);
    const twice = await event('change-night');
    expect(sessionIn(twice, 'twice')).toMatchObject({
      start: '2026-10-25T02:30:00+02:00',
      end: '2026-10-25T03:30:00+01:00',
    });
    expect(twice.issues).toEqual([{ code: 'time-twice', sessionId: 'twice', printed: '02:30' }]);
  });

  it('of which only the days are known has no moment', async () => {
    const bare = await event('days-only');
    expect(bare).toMatchObject({ days: ['2026-12-03', '2026-12-04'], sessions: [], issues: [] });
    expect(bare).not.toHaveProperty('start');
  });

  it('is not spoiled by records that name what is not there', async () => {
    const before = await event('coast-forum');
    const list = await test.json('/v1/events.json');
    await test.store.write(danglingEvents);
    expect(await event('coast-forum')).toEqual(before);
    expect(await test.json('/v1/events.json')).toEqual(list);
    expect((await test.problem('/v1/events/unsourced.json')).status).toBe(404);
  });

  it('loses references to what is not there and addresses that are not of the web', async () => {
    await test.store.write([
      bareEvent('loose', ['2026-02-30', '2026-03-01'], {
        timeZone: 'Moon/Tranquility',
        cityId: 'atlantis',
        website: 'javascript:alert(1)',
        parties: [
          { partnerId: 'atlantis', role: 'organiser' },
          { partnerId: 'atlantis', name: { en: 'Atlantis' }, role: 'co-host' },
        ],
        related: [
          { eventId: 'loose', relation: 'next' },
          { eventId: 'lost', relation: 'next' },
          { eventId: 'lost', relation: 'next', name: { en: 'Lost' } },
        ],
        attachments: [{ kind: 'photos', title: { en: 'Photos' }, url: 'file:///etc/passwd' }],
      }),
      sessionOf('loose', 'talk', 1, { day: '2026-03-01', from: '09:00', until: '25:00' }),
      fixture('session-item', 'loose/1', {
        eventId: 'loose',
        sessionId: 'talk',
        order: 1,
        id: '1',
        partnerId: 'atlantis',
        speakers: [{ name: { en: 'Plato' }, partnerId: 'atlantis' }],
      }),
    ]);
    const loose = await event('loose');
    expect(loose).toMatchObject({
      days: ['2026-03-01'],
      parties: [{ name: { en: 'Atlantis' }, role: 'co-host' }],
      related: [{ relation: 'next', name: { en: 'Lost' } }],
      attachments: [{ kind: 'photos', title: { en: 'Photos' } }],
      partners: [],
    });
    for (const key of ['cityId', 'website']) expect(loose).not.toHaveProperty(key);
    expect(JSON.stringify(loose)).not.toMatch(/atlantis|"lost"|passwd/);
    // No moment can be made without a zone: the time of day stands.
    expect(loose.sessions).toMatchObject([
      { localStart: '09:00', items: [{ speakers: [{ name: { en: 'Plato' } }] }] },
    ]);
    expect(loose.sessions[0]).not.toHaveProperty('localEnd');
  });

  it('keeps all sessions and items where several have one id', async () => {
    await test.store.write([
      bareEvent('twins', ['2026-05-01'], { timeZone: 'Asia/Tokyo' }),
      ...['a', 'b', 'c'].map((key, order) => {
        const { body, ...rest } = sessionOf('twins', key, order, { from: `1${order}:00` });
        return { ...rest, body: { ...body, id: key === 'c' ? 'same-2' : 'same' } };
      }),
    ]);
    const { sessions } = await event('twins');
    expect(idsOf(sessions)).toEqual(['same', 'same-3', 'same-2']);
    expect(sessions.map(({ day }) => day)).toEqual(['2026-05-01', '2026-05-01', '2026-05-01']);
  });

  it('is the same whatever order the records came in', async () => {
    const store = createMemoryStore();
    for (const record of [...fixtureRecords, ...partnerRecords, ...eventRecords].reverse())
      await store.write([record]);
    const other = await openTestApp({ store });
    for (const path of ['/v1/events.json', '/v1/events/coast-forum.json'])
      expect(await other.json(path)).toEqual(await test.json(path));
  });

  it('lets the words of a reader stand where computing finds the same', async () => {
    const text = { en: 'Ten minutes are missing' };
    await test.store.write([
      remark('coast-forum', 9, { code: 'length-differs', sessionId: 'grids', text }),
    ]);
    const { issues } = await event('coast-forum');
    expect(issues.filter(({ code }) => code === 'length-differs')).toEqual([
      { code: 'length-differs', sessionId: 'grids', text },
    ]);
  });

  it('that nobody knows is refused with the place of the ids', async () => {
    const found = await test.problem('/v1/events/atlantis.json');
    expect(found).toMatchObject({ status: 404, title: 'Unknown event' });
    expect(found.detail).toBe(
      'No event has the id "atlantis". The ids are listed at /v1/events.json.',
    );
    expect((await test.problem('/v1/events/Coast-Forum.json')).detail).toMatch(
      'Did you mean "coast-forum"?',
    );
    expect((await test.problem('/v1/events/__proto__.json')).status).toBe(404);
  });
});
