import { describe, expect, it } from 'vitest';

import { FORUM } from '../testing/agenda.js';
import { changed, rowIn, seenAt } from '../testing/agenda-view.js';
import type { AgendaView } from './agenda-view.js';

const states = (view: AgendaView): Record<string, string | undefined> =>
  Object.fromEntries(view.all.map(({ id, state }) => [id, state]));

describe('the time', () => {
  it('says what runs and nothing before, and what is over', () => {
    const shown = seenAt('2021-11-23T06:10:00Z');
    expect(states(shown)).toEqual({
      opening: 'past',
      'session-1': 'past',
      'break-1': 'past',
      'session-2': 'now',
      'session-4': 'next',
      'break-2': undefined,
      closing: undefined,
    });
    expect(rowIn(shown, 'session-2').marks).toEqual([{ id: 'now', text: 'In progress' }]);
    expect(new Date(shown.changesAt!).toJSON()).toBe('2021-11-23T07:20:00.000Z');
  });

  it('announces the first sessions an hour before, not earlier', () => {
    expect(new Set(Object.values(states(seenAt('2021-11-23T03:29:00Z'))))).toEqual(
      new Set([undefined]),
    );
    expect(states(seenAt('2021-11-23T03:30:00Z'))).toMatchObject({
      opening: 'next',
      'session-1': 'next',
      'break-1': undefined,
    });
  });

  it('says nothing of the kind once all is over', () => {
    const shown = seenAt('2021-11-24T08:20:00Z');
    expect(new Set(Object.values(states(shown)))).toEqual(new Set(['past']));
    expect(shown.changesAt).toBeUndefined();
  });

  it('lets a session without an end last until the next of its day, and the last of a day not run', () => {
    const { end: _, ...open } = FORUM.sessions[1]!;
    const { end: __, ...last } = FORUM.sessions[3]!;
    const event = { ...FORUM, sessions: [open, FORUM.sessions[2]!, last, FORUM.sessions[4]!] };
    expect(states(seenAt('2021-11-23T05:00:00Z', event))['session-1']).toBe('now');
    expect(states(seenAt('2021-11-23T05:50:00Z', event))['session-1']).toBe('past');
    expect(states(seenAt('2021-11-23T06:01:00Z', event))['session-2']).toBe('past');
  });

  it('lets several run at once in parallel tracks', () => {
    const parallel = changed({}, 'session-2', {
      start: '2021-11-23T13:30:00+09:00',
      trackId: 'b',
    });
    const shown = seenAt('2021-11-23T05:00:00Z', parallel);
    expect(states(shown)).toMatchObject({ 'session-1': 'now', 'session-2': 'now' });
    expect(rowIn(shown, 'session-2').track).toBe('b');
  });

  it('never says of what is cancelled that it runs or comes', () => {
    const off = changed({}, 'session-2', { status: 'cancelled' });
    expect(rowIn(seenAt('2021-11-23T06:10:00Z', off), 'session-2')).toMatchObject({
      state: undefined,
      status: 'cancelled',
      marks: [{ id: 'cancelled', text: 'Cancelled' }],
    });
    const allOff = seenAt('2021-11-23T06:10:00Z', { ...FORUM, status: 'postponed' });
    expect(allOff.status).toEqual({ id: 'postponed', text: 'Postponed' });
    expect(Object.values(states(allOff))).not.toContain('now');
    expect(Object.values(states(allOff))).not.toContain('next');
  });

  it('shows the day of what is on or comes next, while the event runs', () => {
    expect(seenAt('2021-11-23T06:10:00Z').day).toBe('2021-11-23');
    expect(seenAt('2021-11-23T08:40:00Z').day).toBe('2021-11-24');
    expect(seenAt('2021-11-23T15:00:00Z').day).toBe('2021-11-24');
    expect(seenAt('2021-11-24T15:00:00Z').day).toBe('2021-11-23');
  });
});
