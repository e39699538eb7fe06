import { beforeAll, describe, expect, it } from 'vitest';

import { createMemoryStore } from '../store/memory/index.js';
import { readCalendar } from '../testing/read-calendar.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
beforeAll(async () => void (test = await openTestApp()));

const textAt = async (path: string): Promise<string> => {
  const response = await test.ask(path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};
const entriesAt = async (path: string) => readCalendar(await textAt(path)).entries;

describe('calendars', () => {
  it('are what they are to a browser and to a cache', async () => {
    const response = await test.ask('/v1/events/coast-forum.ics');
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const tag = response.headers.get('etag')!;
    const again = await test.ask('/v1/events/coast-forum.ics', {
      headers: { 'if-none-match': tag },
    });
    expect(again.status).toBe(304);
    const later = await openTestApp({ now: () => Date.UTC(2027, 0, 1) });
    expect((await later.ask('/v1/events/coast-forum.ics')).headers.get('etag')).toBe(tag);
  });

  it('of an event have its sessions in its own zone', async () => {
    const path = '/v1/events/coast-forum.ics';
    expect(await textAt(path)).toContain('\r\nDTSTART;TZID=Asia/Tokyo:20260901T093000\r\n');
    expect((await entriesAt(path)).map(({ uid, start, end }) => [uid, start, end])).toEqual([
      ['opening.coast-forum@climate-embed', '2026-09-01T00:00:00.000Z', '2026-09-01T00:30:00.000Z'],
      ['heat.coast-forum@climate-embed', '2026-09-01T00:30:00.000Z', '2026-09-01T02:00:00.000Z'],
      ['grids.coast-forum@climate-embed', '2026-09-01T00:30:00.000Z', '2026-09-01T02:00:00.000Z'],
      ['lunch.coast-forum@climate-embed', '2026-09-01T02:00:00.000Z', undefined],
      ['night.coast-forum@climate-embed', '2026-09-01T13:00:00.000Z', '2026-09-01T15:30:00.000Z'],
      ['wrap-up.coast-forum@climate-embed', '2026-09-02T01:00:00.000Z', undefined],
    ]);
  });

  it('keep the instants of nights in which clocks change', async () => {
    const starts = async (id: string) =>
      (await entriesAt(`/v1/events/${id}.ics`)).map(({ start, end }) => [start, end]);
    expect(await starts('change-day')).toEqual([
      ['2026-03-29T01:30:00.000Z', '2026-03-29T01:45:00.000Z'],
      ['2026-03-29T07:00:00.000Z', '2026-03-29T08:00:00.000Z'],
    ]);
    expect(await starts('change-night')).toEqual([
      ['2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z'],
    ]);
  });

  it('of a session have it alone, with the UID that it has everywhere', async () => {
    const [session, ...others] = await entriesAt('/v1/ja/events/coast-forum/sessions/heat.ics');
    expect(others).toEqual([]);
    expect(session!.uid).toBe('heat.coast-forum@climate-embed');
    expect(session!.description).toMatch(/^海岸フォーラム/);
  });

  it('of all events have one entry each', async () => {
    const entries = await entriesAt('/v1/events.ics');
    expect(entries.map(({ uid, start, end }) => [uid.split('@')[0], start, end])).toEqual([
      ['change-day', '2026-03-29T01:30:00.000Z', '2026-03-29T08:00:00.000Z'],
      ['coast-forum', '2026-09-01', '2026-09-03'],
      ['change-night', '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00.000Z'],
      ['days-only', '2026-12-03', '2026-12-05'],
    ]);
  });

  it.each([
    ['/v1/events.ics', 'Events', 4],
    ['/v1/ko/events.ics', '행사', 4],
    ['/v1/events/in/harbour.ics', 'Harbour', 2],
    ['/v1/ja/events/in/harbour.ics', '港市', 2],
    ['/v1/events/of/harbour-city.ics', 'City of Harbour', 1],
    ['/v1/mn/events/of/delta-lab.ics', 'Delta Lab', 0],
  ])('at %s are called %s and have %d events', async (path, name, count) => {
    const { calendar, entries } = readCalendar(await textAt(path));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(name);
    expect(entries).toHaveLength(count);
  });

  it('are there to subscribe to before there is any event', async () => {
    const empty = await openTestApp({ store: createMemoryStore() });
    const text = await (await empty.ask('/v1/events.ics')).text();
    expect(readCalendar(text).entries).toEqual([]);
  });

  it('are refused where no day is known, with what is known', async () => {
    const { type, detail } = await test.problem('/v1/events/coast-call.ics');
    expect(type).toBe('urn:climate-embed:problem:undated-event');
    expect(detail).toContain('not before "2025-10" and not after "2025-11"');
    expect(detail).toContain('/v1/events/coast-call.json');
    const session = await test.problem('/v1/ko/events/coast-call/sessions/welcome.ics');
    expect(session.type).toBe('urn:climate-embed:problem:undated-session');
    expect(session.detail).toContain('"2025-10"');
  });

  it.each([
    ['/v1/events/nothing.ics', 'unknown-event'],
    ['/v1/events/coast-forum/sessions/nothing.ics', 'unknown-session'],
    ['/v1/events/nothing/sessions/heat.ics', 'unknown-event'],
    ['/v1/events/of/nobody.ics', 'unknown-partner'],
    ['/v1/events/in/nowhere.ics', 'unknown-city'],
    ['/v1/xx/events.ics', 'unknown-language'],
    ['/v1/constructor/events/coast-forum.ics', 'unknown-language'],
    ['/v1/xx/events/of/harbour-city.ics', 'unknown-language'],
  ])('are refused at %s: %s', async (path, kind) => {
    const { type, status } = await test.problem(path);
    expect([type, status]).toEqual([`urn:climate-embed:problem:${kind}`, 404]);
  });
});
