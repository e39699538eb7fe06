import type { EventAgenda } from '@climate-embed/schema';
import fc from 'fast-check';

import { FORUM } from './agenda.js';

const texts = fc.option(
  fc.dictionary(fc.constantFrom('en', 'ko', 'ru', 'x-other'), fc.string(), { maxKeys: 2 }),
  { nil: undefined },
);
const date = fc.oneof(
  fc.constantFrom('2021-11-22', '2021-11-23', '2021-11-24', '2021-12-01', '2021-02-31'),
  fc.string({ maxLength: 12 }),
);
const moment = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 20, max: 26 }),
      fc.integer({ min: 0, max: 24 }),
      fc.constantFrom('+09:00', '+02:00', '+01:00', '-03:30', 'Z', ''),
    )
    .map(([day, hour, offset]) => `2021-11-${day}T${`${hour}`.padStart(2, '0')}:30:00${offset}`),
  fc.string({ maxLength: 30 }),
);
const clockTime = fc.oneof(fc.constantFrom('09:00', '17:35', '9:00'), fc.string({ maxLength: 5 }));
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined });
const party = texts.map((name) => ({ name: name ?? {} }));
const when = {
  start: maybe(moment),
  end: maybe(moment),
  localStart: maybe(clockTime),
  localEnd: maybe(clockTime),
};
const word = (...words: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...words, 'constructor', '__proto__', ''), fc.string({ maxLength: 8 }));

const session = fc.record({
  id: fc.string({ maxLength: 6 }),
  kind: word('session', 'break'),
  title: texts,
  day: maybe(date),
  ...when,
  startBasis: maybe(word('printed', 'derived')),
  endBasis: maybe(word('printed', 'derived')),
  suggested: maybe(fc.record({ ...when, reason: party.map(({ name }) => name) })),
  status: maybe(word('confirmed', 'cancelled', 'moved')),
  trackId: maybe(fc.string({ maxLength: 3 })),
  parties: maybe(fc.array(party, { maxLength: 3 })),
  items: fc.array(
    fc.record({
      title: texts,
      place: texts,
      speakers: fc.array(fc.record({ name: texts, affiliation: texts }), { maxLength: 3 }),
    }),
    { maxLength: 10 },
  ),
});

/** JSON has no place for what is undefined. */
const bare = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Any answer that an agenda may have to show: dated or not, with sessions or not, orderly or absurd. */
export const anyAgenda: fc.Arbitrary<EventAgenda> = fc
  .record({
    name: party.map(({ name }) => name),
    status: word('confirmed', 'postponed'),
    mode: maybe(word('online', 'hybrid')),
    timeZone: maybe(word('Asia/Seoul', 'Europe/Brussels', 'Nowhere/Land')),
    days: fc.array(date, { maxLength: 5 }),
    start: maybe(moment),
    end: maybe(moment),
    between: maybe(fc.record({ from: maybe(date), until: maybe(date) })),
    venue: texts,
    place: texts,
    illustrative: maybe(fc.boolean()),
    tracks: fc.array(fc.record({ id: word('a', 'b'), name: party.map(({ name }) => name) }), {
      maxLength: 3,
    }),
    sessions: fc.array(session, { maxLength: 12 }),
    issues: fc.array(
      fc.record({ code: word('overlap'), sessionId: maybe(fc.string({ maxLength: 6 })) }),
      { maxLength: 4 },
    ),
  })
  .map(
    (event) =>
      bare({ ...event, id: 'any', asOf: FORUM.asOf, sources: FORUM.sources }) as EventAgenda,
  );
