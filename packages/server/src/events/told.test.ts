import { describe, expect, it } from 'vitest';

import type { AgendaIssueRecord, EventRecord, SessionRecord } from '../app/records.js';
import { bareEvent, remark, sessionOf } from '../testing/fixture-event-records.js';
import { assembleEvent, type BareEvent } from './assemble-event.js';

const NAMES: Readonly<Record<string, string>> = { icec: 'ICEC', riverside: 'Riverside' };

/** An event in Seoul out of its sessions and what was said of them. */
function told(
  days: readonly string[],
  sessions: readonly { readonly body: object }[],
  said: readonly { readonly body: object }[] = [],
): BareEvent {
  return assembleEvent(
    {
      event: bareEvent('forum', days, { timeZone: 'Asia/Seoul' }).body as EventRecord,
      sessions: sessions.map(({ body }) => body as SessionRecord),
      items: [],
      issues: said.map(({ body }) => body as AgendaIssueRecord),
    },
    {
      partnerName: (id) => (id in NAMES ? { en: NAMES[id]! } : undefined),
      eventName: () => undefined,
      isCity: () => false,
    },
  );
}

describe('what is told of an event', () => {
  it('is on its one day, but on none of several without being said to', () => {
    const talk = sessionOf('forum', 'talk', 1, { from: '10:00', until: '11:00' });
    expect(told(['2026-05-01'], [talk]).sessions[0]).toMatchObject({
      day: '2026-05-01',
      start: '2026-05-01T10:00:00+09:00',
    });
    const [undecided] = told(['2026-05-01', '2026-05-02'], [talk]).sessions;
    expect(undecided).toMatchObject({ localStart: '10:00', localEnd: '11:00' });
    expect(undecided).not.toHaveProperty('day');
    expect(undecided).not.toHaveProperty('start');
  });

  it('names a track as the first of its sessions does, and by its id where none does', () => {
    const track = (id: string, order: number, trackId: string, trackName?: string) =>
      sessionOf('forum', id, order, {
        trackId,
        ...(trackName && { trackName: { en: trackName } }),
      });
    const { tracks } = told(
      ['2026-05-01'],
      [track('c', 3, 'heat', 'Warmth'), track('b', 2, 'heat', 'Heat'), track('a', 1, 'cold')],
    );
    expect(tracks).toEqual([
      { id: 'cold', name: { und: 'cold' } },
      { id: 'heat', name: { en: 'Heat' } },
    ]);
  });

  it('has the convener of a session before all others', () => {
    const { sessions } = told(
      ['2026-05-01'],
      [
        sessionOf('forum', 'talk', 1, {
          parties: [
            { partnerId: 'icec', role: 'supporter' },
            { partnerId: 'icec', role: 'organiser' },
            { partnerId: 'riverside', role: 'convener' },
          ],
        }),
      ],
    );
    expect(sessions[0]!.parties!.map(({ role }) => role)).toEqual([
      'convener',
      'organiser',
      'supporter',
    ]);
  });

  it('says where times are from only of times that are there', () => {
    const derived = {
      startBasis: 'derived',
      endBasis: 'derived',
      derivation: 'neighbours',
    } as const;
    const { sessions } = told(
      ['2026-05-01'],
      [
        sessionOf('forum', 'end', 1, { until: '11:00', ...derived }),
        sessionOf('forum', 'none', 2, derived),
        sessionOf('forum', 'start', 3, { ...derived, from: '11:00', startBasis: 'printed' }),
      ],
    );
    const [end, none, start] = sessions;
    expect(end).toMatchObject({ endBasis: 'derived', derivation: 'neighbours' });
    expect(end).not.toHaveProperty('startBasis');
    for (const member of ['startBasis', 'endBasis', 'derivation'])
      expect(none).not.toHaveProperty(member);
    expect(start).toMatchObject({ startBasis: 'printed' });
    expect(start).not.toHaveProperty('derivation');
  });

  it('says once what both a reader and the server see, in the words of the reader', () => {
    const { issues } = told(
      ['2026-05-01'],
      [
        sessionOf('forum', 'a', 1, { from: '10:00', until: '11:00' }),
        sessionOf('forum', 'b', 2, { from: '10:30', until: '11:30' }),
      ],
      // The reader names the later one first.
      [
        remark('forum', 1, {
          code: 'overlap',
          sessionId: 'b',
          otherId: 'a',
          text: { en: 'Half an hour in both rooms.' },
        }),
      ],
    );
    expect(issues).toEqual([
      {
        code: 'overlap',
        sessionId: 'b',
        otherId: 'a',
        text: { en: 'Half an hour in both rooms.' },
      },
    ]);
  });
});
