import type { Event, Session } from '@climate-embed/schema';
import fc from 'fast-check';

import { anyAgenda } from './agenda-arbitrary.js';
import { source } from './partner.js';

const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(of, { nil: undefined });
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('{}', '<b>&"\'', '\u202Eabc', '탄소 중립', '\ud800', '</style><script>'),
);
const texts = fc.dictionary(fc.constantFrom('en', 'ko', 'ja', 'x-other', ''), text, { maxKeys: 2 });
const word = (...words: string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constantFrom(...words, 'constructor', '__proto__', ''), text);
const id = fc.constantFrom('a', 'b', 'a/b', '', '__proto__');
const moment = fc.constantFrom('2021-11-23T13:30:00+09:00', '2021-11-23T04:30:00Z', 'never', '');
const tags = fc.array(word('ko', 'en', 'zh-Hant', 'xx-'), { maxLength: 3 });
const party = fc.record({ partnerId: maybe(id), name: texts, role: word('organiser', 'convener') });
const speaker = fc.record({
  name: maybe(texts),
  role: maybe(texts),
  affiliation: maybe(texts),
  partnerId: maybe(id),
});
const item = fc.record({
  id,
  title: maybe(texts),
  topic: maybe(texts),
  place: maybe(texts),
  country: maybe(word('KR', 'ZZ', 'kr')),
  partnerId: maybe(id),
  printedLength: maybe(text),
  speakers: fc.array(speaker, { maxLength: 2 }),
  note: maybe(texts),
});
const more = fc.record({
  derivation: maybe(word('other-zone', 'neighbours')),
  printed: maybe(fc.array(fc.record({ text, timeZone: maybe(text) }), { maxLength: 2 })),
  printedLength: maybe(text),
  lengthMinutes: maybe(fc.maxSafeInteger()),
  previousStart: maybe(moment),
  trackId: maybe(id),
  room: maybe(texts),
  languages: maybe(tags),
  parties: maybe(fc.array(party, { maxLength: 2 })),
  items: fc.array(item, { maxLength: 3 }),
  note: maybe(texts),
});
const issue = fc.record({
  code: word('overlap', 'misprint', 'zero-length'),
  sessionId: maybe(id),
  otherId: maybe(id),
  itemId: maybe(id),
  printed: maybe(text),
  text: maybe(texts),
});
const whole = fc.record({
  kind: word('forum', 'call'),
  parties: fc.array(party, { maxLength: 3 }),
  languages: tags,
  purpose: maybe(texts),
  attendance: maybe(fc.maxSafeInteger()),
  series: maybe(fc.record({ id, name: texts, number: maybe(fc.integer()) })),
  related: fc.array(fc.record({ eventId: maybe(id), relation: word('next'), name: texts }), {
    maxLength: 2,
  }),
  attachments: fc.array(
    fc.record({
      kind: word('photos'),
      title: texts,
      url: maybe(fc.constantFrom('https://a.example/', 'javascript:alert(1)', '//', '')),
      language: maybe(word('ko')),
    }),
    { maxLength: 2 },
  ),
  website: maybe(fc.constantFrom('https://a.example/', 'javascript:alert(1)', 'data:,x')),
  tracks: fc.array(fc.record({ id, name: texts }), { maxLength: 3 }),
  issues: fc.array(issue, { maxLength: 4 }),
  partners: fc.array(fc.record({ id, kind: word('network'), name: texts }), { maxLength: 3 }),
  note: maybe(text),
});

/** Any event that the contract allows, orderly or absurd. */
export const anyEvent: fc.Arbitrary<Event> = fc
  .tuple(anyAgenda, whole, fc.array(more, { minLength: 1, maxLength: 4 }), fc.array(id))
  .map(([agenda, event, parts, ids]) => {
    const sessions = agenda.sessions.map((session, index) => ({
      ...session,
      ...parts[index % parts.length]!,
      id: ids[index] ?? session.id,
    }));
    const known: Omit<Event, 'sessions'> & { sessions: Session[] } = {
      ...agenda,
      ...(event as unknown as Omit<Event, keyof typeof agenda>),
      issues: event.issues as Event['issues'],
      sessions: sessions as Session[],
      sequence: 0,
      modified: '2026-11-22T00:00:00Z',
      sourceIds: ['s1'],
      sources: [source('s1')],
    };
    // JSON has no place for what is undefined.
    return JSON.parse(JSON.stringify(known)) as Event;
  });
