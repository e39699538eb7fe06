import { AGENDA_ISSUES } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { READ_ISSUES } from './agenda-issues.js';
import { importFilesSync } from './index.js';
import { issuesOf, table } from './testing/csv-files.js';
import { importEventRows } from './testing/event-files.js';
import { REMARK, SESSION, TALK } from './testing/event-rows.js';

type Cells = Readonly<Record<string, string>>;

describe('agenda-issues.csv', () => {
  const remarks = (...rows: Cells[]) => importEventRows({ 'agenda-issues.csv': rows });

  it('reads every column of a remark', () => {
    const result = remarks(REMARK);
    expect(issuesOf(result.report)).toEqual([]);
    const write = result.writes.find(({ kind }) => kind === 'agenda-issue');
    expect([write?.id, write?.body]).toEqual([
      'harbour-forum/1',
      {
        eventId: 'harbour-forum',
        code: 'misprint',
        sessionId: 'session-1',
        otherId: 'break-1',
        itemId: 's1-shade',
        printed: 'Hete',
        text: { en: 'Heat is meant.' },
      },
    ]);
  });

  it.each([
    ['an unknown event', { event_id: 'nothing' }, 'unknown-event event_id'],
    ['an unknown session', { session_id: 'nothing' }, 'unknown-session session_id'],
    ['an unknown second session', { other_id: 'nothing' }, 'unknown-session other_id'],
    ['an unknown item', { item_id: 'nothing' }, 'unknown-item item_id'],
    ['a code that is none', { code: 'ugly' }, 'bad-word code'],
    ['no code', { code: '' }, 'missing-value code'],
  ])('refuses %s', (_case, cells, issue) => {
    expect(issuesOf(remarks({ ...REMARK, ...cells }).report)).toEqual([`error ${issue}@2`]);
  });

  it('keeps all that is said of an event, each once', () => {
    const other = { ...REMARK, text_en: 'Another thing.' };
    const { report, writes } = remarks(REMARK, other, REMARK);
    expect([report.duplicates.length, issuesOf(report)]).toEqual([1, []]);
    const kept = writes.filter(({ kind }) => kind === 'agenda-issue');
    expect(kept.map(({ id, body }) => [id, (body as { text: object }).text])).toEqual([
      ['harbour-forum/1', { en: 'Heat is meant.' }],
      ['harbour-forum/2', { en: 'Another thing.' }],
    ]);
  });

  it('leaves to the server what can be computed', () => {
    const found = AGENDA_ISSUES.filter(
      (code) => !(READ_ISSUES as readonly string[]).includes(code),
    );
    expect(found).toHaveLength(AGENDA_ISSUES.length - READ_ISSUES.length);
    for (const code of found) {
      const { report } = remarks({ ...REMARK, code });
      expect([code, issuesOf(report)]).toEqual([code, ['error bad-word code@2']]);
      expect(report.issues[0]?.message).toContain('found by the server');
    }
  });
});

describe('a programme of which a part is in the database', () => {
  it('may be added to', () => {
    const known = {
      cities: [],
      sourceIds: new Set<string>(),
      partners: [{ id: 'kobe-centre' }],
      events: [{ id: 'harbour-forum', timeZone: 'Asia/Tokyo', days: ['2026-11-23'] }],
      sessions: [{ eventId: 'harbour-forum', id: 'session-1' }],
      itemIds: new Set(['harbour-forum/s1-shade']),
    };
    const rows = [
      table('sessions.csv', [{ ...SESSION, id: 'session-2' }]),
      table('session-items.csv', [{ ...TALK, id: 's1-more' }]),
      table('agenda-issues.csv', [{ ...REMARK, other_id: 'session-2' }]),
    ];
    const { writes, report } = importFilesSync(rows, known);
    expect(issuesOf(report)).toEqual([]);
    expect(writes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'session harbour-forum/session-2',
      'session-item harbour-forum/s1-more',
      'agenda-issue harbour-forum/1',
    ]);
  });
});
