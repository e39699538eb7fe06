import { describe, expect, it } from 'vitest';
import {
  agendaCountTable,
  agendaPromiseTable,
  agendaUseTable,
  eventAnswerTable,
} from './agenda-tables.mjs';

const size = (gzip, brotli) => ({ raw: gzip * 3, gzip, brotli });

const page = (kind, steps, { code = 0, painted = 500, blocking = 20, moved = 0 } = {}) => ({
  name: `${kind}, ${steps} sessions`,
  kind,
  steps,
  counts: {
    bytes: { page: size(1000, 900), code: size(code, code), data: size(2000, 1600) },
    requests: 6,
    depth: 2,
    shift: 0,
    moved,
    elements: 80,
    nodes: 200,
  },
  slow: { painted, blocking, clockDrawn: 42, clockTask: 0 },
});

const ABSENT = [{ name: 'FullCalendar 7', why: 'not drawn' }];

describe('agendaCountTable', () => {
  it('tells code from data, and who is not there', () => {
    const { head, rows } = agendaCountTable([page('ours', 9, { code: 14_000 })], ABSENT);
    expect(rows[0].slice(0, 5)).toEqual([
      'ours, 9 sessions',
      '14.0 kB',
      '2.0 kB',
      '16.5 kB',
      '1 + 6',
    ]);
    expect(rows[0]).toHaveLength(head.length);
    expect(rows[1]).toEqual(['FullCalendar 7: not drawn']);
  });
});

describe('agendaUseTable', () => {
  it('leaves the page without script out, and shows a dash for what cannot be done', () => {
    const { head, rows } = agendaUseTable([page('ours', 9), page('static', 9)], []);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveLength(head.length);
    expect(rows[0].slice(0, 4)).toEqual(['ours, 9 sessions', '42 ms', '0.0 ms', '–']);
  });
});

describe('eventAnswerTable', () => {
  it('tells first answers in milliseconds and ready ones in microseconds', () => {
    const result = { form: 'ics', cold: 30_000, first: 8_000, again: 0.5, bytes: 90_000 };
    expect(eventAnswerTable([result]).rows).toEqual([
      ['event.ics, 200 sessions', '30 ms', '8.0 ms', '0.50 µs', '90.0 kB'],
    ]);
  });
});

describe('agendaPromiseTable', () => {
  const verdicts = (pages, beside = 6000) =>
    agendaPromiseTable({ pages, beside: size(beside, beside) }).rows.map(
      ([, , verdict]) => verdict,
    );
  const floors = [page('static', 9), page('static', 200)];

  it('finds all kept at the very limits', () => {
    const limits = { code: 15_360, painted: 900, blocking: 40, moved: 1 };
    const pages = [page('ours', 9, limits), page('ours', 200, limits), ...floors];
    expect(verdicts(pages, 6144)).toEqual(['kept', 'kept', 'kept', 'kept', 'kept']);
  });

  it('finds each missed beyond its limit, in either programme', () => {
    const limits = { code: 15_361, painted: 400, blocking: 41, moved: 2 };
    const pages = [page('ours', 9, limits), page('ours', 200, { painted: 901 }), ...floors];
    expect(new Set(verdicts(pages, 6145))).toEqual(new Set(['**missed**']));
  });

  it('says nothing where ours is not built', () => {
    expect(agendaPromiseTable({ pages: [], beside: undefined }).rows).toEqual([]);
  });
});
