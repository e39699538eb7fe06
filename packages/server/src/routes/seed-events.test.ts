import {
  check,
  event,
  type Event,
  type EventPage,
  pathOf,
  type Session,
} from '@climate-embed/schema';
import { beforeAll, describe, expect, it } from 'vitest';

import type { RecordBodies } from '../app/records.js';
import { seedStore } from '../node/seed.js';
import { createMemoryStore } from '../store/memory/index.js';
import type { RecordKind } from '../store/store.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';

let test: TestApp;
let told: ReadonlyMap<string, Event>;
beforeAll(async () => {
  const store = createMemoryStore();
  await seedStore(store);
  test = await openTestApp({ store });
  const page = await test.json<EventPage>('/v1/events.json');
  const events = await Promise.all(
    page.items.map(({ id }) => test.json<Event>(pathOf(event.path, { event: id }))),
  );
  told = new Map(events.map((one) => [one.id, one]));
});

const recordsOf = <K extends RecordKind>(kind: K): RecordBodies[K][] =>
  test.store
    .records()
    .flatMap((record) => (record.kind === kind ? [record.body as RecordBodies[K]] : []));
const sessionOf = (eventId: string, id: string): Session =>
  told.get(eventId)!.sessions.find((one) => one.id === id)!;
const codesOf = ({ issues }: Event): string[] =>
  issues.map(({ code, sessionId = '', otherId = '' }) => `${sessionId} ${code} ${otherId}`.trim());

describe('the events that came with the program', () => {
  it('are answered in the shape of the contract, each with its sources and all it mentions', () => {
    expect(told.size).toBe(recordsOf('event').length);
    for (const one of told.values()) {
      expect(check(event.response, one)).toEqual([]);
      expect(one.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...one.sourceIds]));
      expect(one.asOf).toMatch(/^2026-/);
      const known = new Set(one.partners.map(({ id }) => id));
      expect(one.parties.every(({ partnerId: id }) => id === undefined || known.has(id))).toBe(
        true,
      );
    }
  });

  it('lose nothing on the way into answers', () => {
    const all = [...told.values()];
    const sessions = all.flatMap((one) => one.sessions);
    expect(sessions).toHaveLength(recordsOf('session').length);
    expect(sessions.flatMap(({ items }) => items)).toHaveLength(recordsOf('session-item').length);
    const said = all.flatMap(({ issues }) => issues);
    for (const { eventId: _, ...issue } of recordsOf('agenda-issue'))
      expect(said).toContainEqual(issue);
    const parties = all.flatMap((one) => one.parties);
    expect(parties).toHaveLength(recordsOf('event').flatMap((one) => one.parties).length);
    const attachments = all.flatMap((one) => one.attachments);
    expect(attachments).toEqual(
      expect.arrayContaining(recordsOf('event').flatMap((one) => [...one.attachments])),
    );
  });

  it('stand in the order of their days', () => {
    const days = [...told.values()].map(({ days: [first], between }) => first ?? between?.from);
    expect(days.slice(0, 3)).toEqual(['2016-09-01', '2020-10', '2021-11-23']);
    expect([...days].sort()).toEqual(days);
  });
});

describe('the forum of 2021', () => {
  it('begins as it is printed: an opening of no length, in the minute of session 1', () => {
    const opening = sessionOf('ifllc-2021', 'opening');
    expect(opening).toMatchObject({
      start: '2021-11-23T13:30:00+09:00',
      end: '2021-11-23T13:30:00+09:00',
      printedLength: '(30min)',
      suggested: { start: '2021-11-23T13:00:00+09:00', end: '2021-11-23T13:30:00+09:00' },
    });
    expect(opening.parties).toMatchObject([{ role: 'convener', partnerId: 'unescap' }]);
    expect(told.get('ifllc-2021')).toMatchObject({
      start: '2021-11-23T13:30:00+09:00',
      end: '2021-11-24T17:20:00+09:00',
    });
  });

  it('has every defect of its programme, and none that it has not', () => {
    const computed = codesOf(told.get('ifllc-2021')!).filter((code) =>
      /zero|differs|overlap|missing|unknown|outside|gap|twice/.test(code),
    );
    expect(computed).toEqual([
      'opening zero-length',
      'opening length-differs',
      'opening overlap session-1',
      'session-1 missing-length',
      'session-4 day-start-differs',
    ]);
  });
});

describe('the call of 2020', () => {
  it('has no day, and two times that follow from those of another zone', () => {
    const call = told.get('gcom-korea-call-3')!;
    expect(call).toMatchObject({ days: [], between: { from: '2020-10', until: '2020-11' } });
    expect(call).not.toHaveProperty('start');
    for (const [id, localStart, localEnd] of [
      ['discussion', '17:35', '17:50'],
      ['questions', '17:50', '17:55'],
    ] as const)
      expect(sessionOf('gcom-korea-call-3', id)).toMatchObject({
        localStart,
        localEnd,
        startBasis: 'derived',
        endBasis: 'derived',
        derivation: 'other-zone',
      });
    expect(codesOf(call)).toEqual(
      expect.arrayContaining([
        'date-unknown',
        'discussion missing-time',
        'questions missing-time',
        'zone-not-printed',
      ]),
    );
    expect(codesOf(call).filter((code) => /overlap|length/.test(code))).toEqual([]);
  });
});
