import { check, eventShape } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type {
  AgendaIssueRecord,
  EventRecord,
  SessionItemRecord,
  SessionRecord,
} from '../app/records.js';
import { assembleEvent, type EventParts } from './assemble-event.js';

const KNOWN = {
  partnerName: (id: string) => (id === 'icec' ? { en: 'ICEC' } : undefined),
  eventName: (id: string) => (id === 'other' ? { en: 'Other' } : undefined),
  isCity: (id: string) => id === 'incheon',
};

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Leaves out what is undefined, as JSON does. */
const asStored = <T>(body: object): T => JSON.parse(JSON.stringify(body)) as T;

const id = fc.constantFrom('a', 'b', 'c', 'a-2', '__proto__');
const day = fc.constantFrom(
  '2026-03-28',
  '2026-03-29',
  '2026-10-25',
  '2026-02-30',
  '0000-00-00',
  '',
);
const time = fc.constantFrom('00:00', '02:00', '02:30', '03:15', '13:30', '23:59', '24:00', 'noon');
const zone = fc.constantFrom('Asia/Seoul', 'Europe/Brussels', 'Pacific/Apia', 'KST', '');
const partnerId = maybe(fc.constantFrom('icec', 'nobody'));
const name = maybe(fc.constantFrom({}, { en: 'Named' }, { ko: '이름' }));
const role = fc.constantFrom('organiser', 'convener', 'singer');
const parties = fc.array(fc.record({ partnerId, name, role }), { maxLength: 3 });
const basis = maybe(fc.constantFrom('printed', 'derived'));
const order = fc.integer({ min: -1, max: 3 });

const sessions = fc.array(
  fc.record({
    id,
    order,
    kind: fc.constantFrom('session', 'break', 'recital'),
    day: maybe(day),
    from: maybe(time),
    until: maybe(time),
    startBasis: basis,
    endBasis: basis,
    derivation: maybe(fc.constant('neighbours')),
    suggested: maybe(
      fc.record({ from: maybe(time), until: maybe(time), reason: fc.constant({ en: 'so' }) }),
    ),
    previousStart: maybe(fc.constantFrom('2026-03-28T10:00', '2026-03-28', 'soon')),
    lengthMinutes: maybe(fc.constantFrom(0, 30)),
    trackId: maybe(fc.constantFrom('one', 'two')),
    parties: maybe(parties),
  }),
  { maxLength: 5 },
);
const items = fc.array(
  fc.record({
    id,
    sessionId: id,
    order,
    partnerId,
    speakers: fc.array(fc.record({ name, partnerId }), { maxLength: 2 }),
  }),
  { maxLength: 4 },
);
const issues = fc.array(
  fc.record({
    code: fc.constantFrom('misprint', 'overlap', 'date-unknown', 'new-code'),
    sessionId: maybe(id),
    otherId: maybe(id),
    itemId: maybe(id),
  }),
  { maxLength: 4 },
);
const event = fc.record({
  days: fc.array(day, { maxLength: 3 }),
  timeZone: maybe(zone),
  cityId: maybe(fc.constantFrom('incheon', 'atlantis')),
  parties,
  related: fc.array(
    fc.record({
      eventId: maybe(fc.constantFrom('it', 'other', 'lost')),
      relation: fc.constant('next'),
      name,
    }),
    { maxLength: 3 },
  ),
});

const parts: fc.Arbitrary<EventParts> = fc
  .record({ event, sessions, items, issues })
  .map((all) => ({
    event: asStored<EventRecord>({
      id: 'it',
      kind: 'forum',
      name: { en: 'It' },
      status: 'confirmed',
      languages: [],
      attachments: [],
      sequence: 0,
      modified: '2026-11-20T00:00:00Z',
      sourceIds: [],
      ...all.event,
    }),
    sessions: all.sessions.map((one) => asStored<SessionRecord>({ eventId: 'it', ...one })),
    items: all.items.map((one) => asStored<SessionItemRecord>({ eventId: 'it', ...one })),
    issues: all.issues.map((one) => asStored<AgendaIssueRecord>({ eventId: 'it', ...one })),
  }));

describe('whatever the records say, an event', () => {
  it('fits the contract, with ids of their own, and ends that are not before their starts', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const bare = assembleEvent(all, KNOWN);
        const around = { partners: [], sources: [], asOf: '2026-11-20' };
        expect(check(eventShape, { ...bare, ...around })).toEqual([]);
        const listed = bare.sessions.map((one) => one.id);
        expect(new Set(listed).size).toBe(all.sessions.length);
        for (const { start, end, localStart, suggested } of bare.sessions) {
          if (start !== undefined) expect(localStart).toBeUndefined();
          if (start !== undefined && end !== undefined)
            expect(Date.parse(end)).toBeGreaterThanOrEqual(Date.parse(start));
          for (const moment of [start, end, suggested?.start, suggested?.end])
            if (moment !== undefined)
              expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d$/);
        }
        const moments = bare.sessions.flatMap(({ start, end }) => [start, end]);
        expect(bare.start !== undefined).toBe(moments.some((moment) => moment !== undefined));
        if (bare.start !== undefined) expect(moments).toContain(bare.start);
      }),
    );
  });

  it('speaks only of sessions, items, partners, events and cities that are there', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const bare = assembleEvent(all, KNOWN);
        const listed = bare.sessions.map((one) => one.id);
        for (const { sessionId, otherId } of bare.issues)
          for (const named of [sessionId, otherId])
            if (named !== undefined) expect(listed).toContain(named);
        expect(JSON.stringify(bare)).not.toMatch(/nobody|atlantis|"eventId":"(it|lost)"/);
        for (const party of bare.parties) expect(Object.keys(party.name)).not.toEqual([]);
      }),
    );
  });

  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const turned: EventParts = {
          event: all.event,
          sessions: [...all.sessions].reverse(),
          items: [...all.items].reverse(),
          issues: [...all.issues].reverse(),
        };
        expect(assembleEvent(turned, KNOWN)).toEqual(assembleEvent(all, KNOWN));
      }),
    );
  });
});
