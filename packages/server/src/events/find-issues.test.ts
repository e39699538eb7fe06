import type { AgendaIssue, Session } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findIssues } from './find-issues.js';

const DAY = '2026-05-01';

const at = (time: string): string => `${DAY}T${time}:00+09:00`;

/** A session from one time to another: `session('a', '09:00', '10:00')`. */
function session(id: string, from?: string, until?: string, rest: Partial<Session> = {}): Session {
  return {
    id,
    kind: 'session',
    day: DAY,
    ...(from !== undefined && { start: at(from) }),
    ...(until !== undefined && { end: at(until) }),
    items: [],
    ...rest,
  };
}

const found = (...sessions: Session[]): AgendaIssue[] => findIssues({ days: [DAY], sessions });
const codesOf = (issues: readonly AgendaIssue[]): string[] =>
  issues.map(({ code, sessionId = '', otherId = '' }) => `${code} ${sessionId} ${otherId}`.trim());

describe('lengths', () => {
  it('are zero, or other than is printed', () => {
    const opening = session('opening', '13:30', '13:30', {
      kind: 'opening',
      printed: [{ text: '13:30-13:30' }],
      printedLength: '(30min)',
      lengthMinutes: 30,
    });
    expect(found(opening)).toEqual([
      { code: 'zero-length', sessionId: 'opening', printed: '13:30-13:30' },
      { code: 'length-differs', sessionId: 'opening', printed: '(30min)' },
    ]);
    expect(found(session('right', '10:00', '11:20', { lengthMinutes: 80 }))).toEqual([]);
  });

  it('are measured on the wall, also in a night in which clocks are changed', () => {
    const gap = session('gap', undefined, undefined, {
      start: '2027-03-28T02:30:00+01:00',
      end: '2027-03-28T03:30:00+02:00',
      lengthMinutes: 60,
    });
    expect(found(gap)).toEqual([]);
    expect(codesOf(found({ ...gap, lengthMinutes: 30 }))).toEqual(['length-differs gap']);
  });

  it('are measured over midnight without a date', () => {
    const night = { localStart: '23:00', localEnd: '00:30', lengthMinutes: 90 };
    const { day: _, ...party } = session('party', undefined, undefined, night);
    expect(codesOf(findIssues({ days: [], sessions: [party] }))).toEqual(['date-unknown']);
  });

  it('are missed only where most other sessions have one', () => {
    const long = { lengthMinutes: 60 };
    const talk = (id: string, from: string, until: string, known: Partial<Session> = {}) =>
      session(id, from, until, known);
    const [a, b, c] = [
      talk('a', '09:00', '10:00', long),
      talk('b', '10:00', '11:00', { printedLength: '(60min)' }),
      talk('c', '11:00', '12:00'),
    ];
    expect(codesOf(found(a, b, c))).toEqual(['missing-length c']);
    expect(codesOf(found(a, c))).toEqual(['missing-length c']);
    expect(found(a, c, talk('d', '13:00', '14:00'))).toEqual([]);
    expect(found(c)).toEqual([]);
    expect(found(a, b, { ...c, kind: 'closing' })).toEqual([]);
  });
});

describe('overlaps', () => {
  it('are of two that go on at one time, or begin together where one has no length', () => {
    expect(codesOf(found(session('b', '09:30', '10:30'), session('a', '09:00', '10:00')))).toEqual([
      'overlap a b',
    ]);
    expect(found(session('a', '09:00', '10:00'), session('b', '10:00', '11:00'))).toEqual([]);
    expect(
      codesOf(found(session('talk', '13:30', '14:50'), session('zero', '13:30', '13:30'))),
    ).toEqual(['zero-length zero', 'overlap zero talk']);
    expect(
      codesOf(found(session('talk', '13:00', '13:30'), session('zero', '13:30', '13:30'))),
    ).toEqual(['zero-length zero']);
  });

  it('are not of parallel tracks or rooms, nor of what does not take place', () => {
    const a = session('a', '09:00', '10:00', { trackId: 'one' });
    const b = session('b', '09:00', '10:00', { trackId: 'two' });
    expect(found(a, b, session('all', '09:00', '10:00'))).toEqual([]);
    expect(codesOf(found(a, { ...b, trackId: 'one' }))).toEqual(['overlap a b']);
    const room = (name: string) => ({ room: { en: name } });
    const c = session('c', '09:00', '10:00', room('Hall'));
    expect(found(c, session('d', '09:00', '10:00', room('Annex')))).toEqual([]);
    expect(found(c, session('d', '09:00', '10:00', room('Hall')))).toHaveLength(1);
    for (const status of ['cancelled', 'postponed'])
      expect(found(a, { ...b, trackId: 'one', status })).toEqual([]);
  });

  it('are named for each of many at once, but not each with each', () => {
    const posters = Array.from({ length: 100 }, (_, n) => session(`p${n}`, '12:00', '13:00'));
    const issues = found(...posters);
    expect(issues.length).toBeLessThanOrEqual(1200);
    const named = issues.flatMap(({ sessionId, otherId }) => [sessionId, otherId]);
    expect(new Set(named).size).toBe(100);
    expect(codesOf(found(...posters.slice(0, 5)))).toHaveLength(10);
  });

  it('are seen without a date, but not between days of which one is not known', () => {
    const local = (id: string, localStart: string, localEnd: string): Session => ({
      id,
      kind: 'session',
      localStart,
      localEnd,
      items: [],
    });
    const sessions = [local('a', '09:00', '10:00'), local('b', '09:30', '10:30')];
    expect(codesOf(findIssues({ days: [], sessions }))).toEqual(['date-unknown', 'overlap a b']);
    expect(codesOf(findIssues({ days: [DAY, '2026-05-02'], sessions }))).toEqual([
      'date-unknown a',
      'date-unknown b',
    ]);
  });
});

describe('times and days', () => {
  it('are missing where a start is not printed, in a programme that has times', () => {
    const derived = session('derived', '10:00', '11:00', {
      startBasis: 'derived',
      derivation: 'other-zone',
    });
    expect(codesOf(found(session('a', '09:00', '10:00'), derived, session('none')))).toEqual([
      'missing-time derived',
      'missing-time none',
    ]);
    expect(found(session('a'), session('b'))).toEqual([]);
  });

  it('may be none of the event', () => {
    expect(found(session('late', undefined, undefined, { day: '2026-05-02' }))).toEqual([
      { code: 'outside-days', sessionId: 'late', printed: '2026-05-02' },
    ]);
  });
});

const time = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);

const sessions: fc.Arbitrary<Session[]> = fc
  .array(
    fc.record({
      times: fc.tuple(time, time).map((pair) => pair.sort()),
      timed: fc.constantFrom('both', 'start', 'none'),
      kind: fc.constantFrom('session', 'opening', 'break', 'meal', 'social'),
      track: fc.constantFrom(undefined, 'one', 'two'),
      length: fc.option(fc.constantFrom(30, 60), { nil: undefined }),
      basis: fc.constantFrom(undefined, 'derived'),
    }),
    { maxLength: 9 },
  )
  .map((list) =>
    list.map(({ times, timed, kind, track, length, basis }, n) =>
      session(
        `s${n}`,
        timed === 'none' ? undefined : times[0],
        timed === 'both' ? times[1] : undefined,
        {
          kind,
          ...(track !== undefined && { trackId: track }),
          ...(length !== undefined && { lengthMinutes: length }),
          ...(basis !== undefined && { startBasis: basis }),
        },
      ),
    ),
  );

describe('any programme', () => {
  it('has the same issues whatever order its sessions are looked at in', () => {
    const shuffled = sessions.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(codesOf(found(...other)).sort()).toEqual(codesOf(found(...list)).sort());
      }),
    );
  });

  it('has no issue of a break', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const pauses = new Set(
          list.filter(({ kind }) => ['break', 'meal', 'social'].includes(kind)).map(({ id }) => id),
        );
        for (const { sessionId = '', otherId = '' } of found(...list))
          expect(pauses.has(sessionId) || pauses.has(otherId)).toBe(false);
      }),
    );
  });

  it('names each pair that overlaps once, and just those that do when they are alone', () => {
    fc.assert(
      fc.property(sessions, (list) => {
        const pairs = (of: Session[]): string[] =>
          found(...of)
            .filter(({ code }) => code === 'overlap')
            .map(({ sessionId, otherId }) => [sessionId, otherId].sort().join(' '));
        const all = pairs(list);
        expect(new Set(all).size).toBe(all.length);
        const alone = list.flatMap((a, n) => list.slice(n + 1).flatMap((b) => pairs([b, a])));
        expect(all.sort()).toEqual(alone.sort());
      }),
    );
  });
});
