import { describe, expect, it } from 'vitest';
import { bodiesOf, issuesOf } from './testing/csv-files.js';
import { importEventRows } from './testing/event-files.js';
import { SECOND_SPEAKER, TALK } from './testing/event-rows.js';

type Cells = Readonly<Record<string, string>>;

describe('session-items.csv', () => {
  const items = (...rows: Cells[]) =>
    importEventRows({ 'session-items.csv': rows, 'agenda-issues.csv': [] });

  it('reads every column of an item, and each further row as a speaker', () => {
    const result = items(TALK, SECOND_SPEAKER);
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'session-item')).toEqual([
      {
        eventId: 'harbour-forum',
        sessionId: 'session-1',
        id: 's1-shade',
        title: { en: 'Shade' },
        topic: { en: 'Shade for quays' },
        place: { en: 'Kobe' },
        country: 'JP',
        partnerId: 'kobe-centre',
        printedLength: '(`10)',
        note: { en: 'With slides.' },
        order: 1,
        speakers: [
          {
            name: { en: 'A. Example' },
            role: { en: 'Director' },
            affiliation: { en: 'Centre' },
            partnerId: 'kobe-centre',
          },
          { name: { en: 'B. Example' } },
        ],
      },
    ]);
    expect(result.report.files.find(({ kind }) => kind === 'session-items')?.accepted).toBe(2);
  });

  it.each([
    ['an unknown event', { event_id: 'nothing' }, ['unknown-event event_id']],
    ['an unknown session', { session_id: 'nothing' }, ['unknown-session session_id']],
    ['no session', { session_id: '' }, ['missing-value session_id']],
    ['an unknown partner', { partner_id: 'nobody' }, ['unknown-partner partner_id']],
    [
      'a speaker for nobody',
      { speaker_partner_id: 'nobody' },
      ['unknown-partner speaker_partner_id'],
    ],
    ['a country that is no code', { country: 'Japan' }, ['bad-word country']],
    [
      'a speaker who turns letters round',
      { speaker_name_en: 'A\u202EB' },
      ['unsafe-text speaker_name_en'],
    ],
  ])('refuses %s', (_case, cells, issues) => {
    const result = items({ ...TALK, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(bodiesOf(result, 'session-item')).toEqual([]);
  });

  it('refuses an item that says nothing', () => {
    const { event_id, session_id, id } = TALK;
    const { report } = items({ event_id, session_id, id, note_en: 'Nothing.' });
    expect(issuesOf(report)).toEqual(['error missing-value title_en@2']);
  });

  it('refuses a second row that says something else, with the first one', () => {
    const result = items(TALK, { ...SECOND_SPEAKER, title_en: 'Light' });
    expect(issuesOf(result.report)).toEqual(['error inconsistent id@3', 'warning left-out id@2']);
    expect(bodiesOf(result, 'session-item')).toEqual([]);
  });

  it('refuses a second row without a speaker, and takes a repeated one once', () => {
    const { event_id, session_id, id } = TALK;
    expect(issuesOf(items(TALK, { event_id, session_id, id, title_en: 'Shade' }).report)).toEqual([
      'error conflict id@3',
      'warning left-out id@2',
    ]);
    const repeated = items(TALK, SECOND_SPEAKER, SECOND_SPEAKER);
    expect([repeated.report.duplicates.length, issuesOf(repeated.report)]).toEqual([1, []]);
    expect(bodiesOf(repeated, 'session-item')).toMatchObject([{ speakers: [{}, {}] }]);
  });

  it('counts items within their session', () => {
    const result = items(TALK, { ...TALK, id: 'b', session_id: 'break-1' }, { ...TALK, id: 'c' });
    expect(
      bodiesOf(result, 'session-item').map((body) => (body as { order: number }).order),
    ).toEqual([1, 1, 2]);
  });

  it('keeps the order that a row gives', () => {
    const result = items({ ...TALK, order: '9' }, { ...TALK, id: 'b', order: '0' });
    expect(bodiesOf(result, 'session-item')).toMatchObject([
      { id: 's1-shade', order: 9 },
      { id: 'b', order: 0 },
    ]);
  });
});
