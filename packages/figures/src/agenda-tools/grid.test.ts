import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyEvent } from '../testing/event-arbitrary.js';
import { type GridCell, type GridLayout, type GridSession, layoutGrid } from './grid.js';

const at = (time: string): string => `2021-11-23T${time}:00+09:00`;
const session = (id: string, from?: string, until?: string, trackId?: string): GridSession => ({
  id,
  ...(from && { start: at(from) }),
  ...(until && { end: at(until) }),
  ...(trackId && { trackId }),
});
const TRACKS = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
const meet = (one: GridCell, other: GridCell): boolean =>
  one.row < other.rowEnd &&
  other.row < one.rowEnd &&
  one.column < other.columnEnd &&
  other.column < one.columnEnd;

/** What must be so of every grid. */
function held(
  sessions: readonly GridSession[],
  { cells, columns, rows, untimed, width }: GridLayout,
): void {
  expect([...cells.map(({ id }) => id), ...untimed].sort()).toEqual(
    sessions.map(({ id }) => id).sort(),
  );
  cells.forEach((one, index) => {
    expect(one.row).toBeLessThan(one.rowEnd);
    expect(one.rowEnd).toBeLessThanOrEqual(rows.length + 1);
    expect(one.column).toBeLessThan(one.columnEnd);
    expect(one.columnEnd).toBeLessThanOrEqual(width + 1);
    expect(cells.slice(index + 1).filter((other) => meet(one, other))).toEqual([]);
  });
  for (const { column, columnEnd, track } of columns.filter((one) => one.track !== undefined))
    for (const { id } of sessions.filter(({ trackId }) => trackId === track)) {
      const cell = cells.find((one) => one.id === id);
      // Ids may come twice in what the contract allows.
      if (!cell || sessions.filter((one) => one.id === id).length > 1) continue;
      expect(cell.column).toBeGreaterThanOrEqual(column);
      expect(cell.columnEnd).toBeLessThanOrEqual(columnEnd);
    }
}

const cellsOf = (...sessions: GridSession[]): Record<string, unknown> => {
  const layout = layoutGrid(sessions, TRACKS.slice(0, 2));
  held(sessions, layout);
  return Object.fromEntries(
    layout.cells.map(({ column, columnEnd, id, row, rowEnd }) => [
      id,
      `${row}-${rowEnd} / ${column}-${columnEnd}`,
    ]),
  );
};

describe('a grid of time', () => {
  it('has a column for each track, and what is for all across them', () => {
    expect(
      cellsOf(
        session('opening', '09:00', '09:30'),
        session('a1', '09:30', '10:30', 'a'),
        session('b1', '09:30', '10:00', 'b'),
        session('b2', '10:00', '10:30', 'b'),
        session('lunch', '10:30', '11:00'),
      ),
    ).toEqual({
      opening: '1-2 / 1-3',
      a1: '2-4 / 1-2',
      b1: '2-3 / 2-3',
      b2: '3-4 / 2-3',
      lunch: '4-5 / 1-3',
    });
  });

  it('puts sessions of a track that overlap side by side', () => {
    expect(
      cellsOf(
        session('a1', '09:00', '10:00', 'a'),
        session('a2', '09:30', '10:30', 'a'),
        session('a3', '10:30', '11:00', 'a'),
        session('b1', '09:00', '11:00', 'b'),
      ),
    ).toEqual({ a1: '1-3 / 1-2', a2: '2-4 / 2-3', a3: '4-5 / 1-3', b1: '1-5 / 3-4' });
  });

  it('gives what is for all a column of its own where something else takes place', () => {
    const sessions = [session('desk', '09:00', '12:00'), session('a1', '10:00', '11:00', 'a')];
    const { columns } = layoutGrid(sessions, TRACKS);
    expect(columns).toEqual([
      { column: 1, columnEnd: 2 },
      { track: 'a', column: 2, columnEnd: 3 },
    ]);
    expect(cellsOf(...sessions)).toEqual({ desk: '1-4 / 1-2', a1: '2-3 / 2-3' });
  });

  it('shows what has no length before what begins in the same minute', () => {
    const sessions = [session('opening', '13:30', '13:30'), session('session-1', '13:30', '14:50')];
    expect(cellsOf(...sessions)).toEqual({ opening: '1-2 / 1-2', 'session-1': '2-3 / 1-2' });
    expect(layoutGrid(sessions, []).rows).toEqual([
      { at: at('13:30'), minutes: 0 },
      { at: at('13:30'), minutes: 80 },
    ]);
  });

  it('has room for one of which only the beginning is known, and lists one without any time', () => {
    const sessions = [
      session('a1', '09:00', undefined, 'a'),
      session('later'),
      session('b1', '09:00', undefined, 'b'),
    ];
    expect(cellsOf(...sessions)).toEqual({ a1: '1-2 / 1-2', b1: '1-2 / 2-3' });
    expect(layoutGrid(sessions, TRACKS).untimed).toEqual(['later']);
  });

  it('puts what is for all above what begins in the same minute without a length either', () => {
    const { cells } = layoutGrid(
      [session('all', '09:00', '09:00'), session('one', '09:00', '09:00', 'a')],
      TRACKS,
    );
    expect(cells.map(({ id, row }) => [id, row])).toEqual([
      ['all', 1],
      ['one', 2],
    ]);
  });

  it('begins what begins in the same minute in the same row, with a length or without', () => {
    expect(
      cellsOf(
        session('a1', '10:00', '11:00', 'a'),
        session('b1', '10:00', '11:00', 'b'),
        session('misprint', '11:00', '11:00', 'a'),
        session('b2', '11:00', '12:00', 'b'),
      ),
    ).toEqual({ a1: '1-2 / 1-2', b1: '1-2 / 2-3', misprint: '2-3 / 1-2', b2: '2-3 / 2-3' });
  });

  it('puts what has no length beside what begins with it in its own track', () => {
    expect(
      cellsOf(
        session('misprint', '11:00', '11:00', 'a'),
        session('a1', '11:00', '12:00', 'a'),
        session('b1', '11:00', '12:00', 'b'),
      ),
    ).toEqual({ misprint: '1-2 / 1-2', a1: '1-2 / 2-3', b1: '1-2 / 3-4' });
  });

  it('leaves what is for all across the tracks, whatever begins with it without a length', () => {
    expect(
      cellsOf(
        session('opening', '09:00', '09:00'),
        session('a1', '09:00', '10:00', 'a'),
        session('b1', '09:00', '10:00', 'b'),
        session('misprint', '10:00', '10:00', 'a'),
        session('lunch', '10:00', '11:00'),
      ),
    ).toEqual({
      opening: '1-2 / 1-3',
      a1: '2-3 / 1-2',
      b1: '2-3 / 2-3',
      misprint: '3-4 / 1-2',
      lunch: '4-5 / 1-3',
    });
  });

  it('takes an end before its beginning for no length, and not for the day after', () => {
    const { rows } = layoutGrid([session('odd', '10:00', '09:00', 'a')], TRACKS);
    expect(rows.map(({ minutes }) => minutes)).toEqual([0]);
  });

  it('lays out times of a day that is not known, past midnight too', () => {
    const night = [
      { id: 'party', localStart: '22:00', localEnd: '01:00' },
      { id: 'music', localStart: '23:00', localEnd: '23:30', trackId: 'a' },
    ];
    const layout = layoutGrid(night, TRACKS);
    held(night, layout);
    expect(layout.rows.map(({ minutes }) => minutes)).toEqual([60, 30, 90]);
  });

  it('holds two hundred sessions in six tracks', () => {
    const sessions = Array.from({ length: 200 }, (_, index) => {
      const slot = Math.floor(index / 6);
      const time = (count: number): string =>
        `${String(Math.floor(count / 4)).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`;
      return session(`s${index}`, time(slot * 2), time(slot * 2 + 2), TRACKS[index % 6]!.id);
    });
    const layout = layoutGrid(sessions, TRACKS);
    held(sessions, layout);
    expect(layout.columns.map(({ track }) => track)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(layout.width).toBe(6);
    expect(layout.rows).toHaveLength(34);
  });

  it('loses nobody, lets nobody hide another, keeps the order of time and begins together what begins together', () => {
    const minute = fc.integer({ min: 0, max: 40 });
    const time = (count: number): string => `10:${String(count).padStart(2, '0')}`;
    const sessions = fc.array(
      fc.record({
        from: fc.option(minute, { nil: undefined }),
        until: fc.option(minute, { nil: undefined }),
        track: fc.constantFrom(undefined, 'a', 'b', 'unknown'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(sessions, (all) => {
        const given = all.map(({ from, track, until }, index) =>
          session(
            `s${index}`,
            from === undefined ? undefined : time(from),
            until === undefined ? undefined : time(until),
            track,
          ),
        );
        const layout = layoutGrid(given, TRACKS);
        held(given, layout);
        const cellOf = (index: number): GridCell | undefined =>
          layout.cells.find(({ id }) => id === `s${index}`);
        all.forEach((one, index) =>
          all.forEach((other, at) => {
            const [first, then] = [cellOf(index), cellOf(at)];
            if (!first || !then) return;
            if (one.from! < other.from!) expect(first.row).toBeLessThan(then.row);
            if (one.from === other.from && one.track && other.track)
              expect(first.row, 'together').toBe(then.row);
          }),
        );
      }),
    );
  });

  it('throws for nothing that the contract allows', () => {
    fc.assert(
      fc.property(anyEvent, ({ sessions, tracks }) => held(sessions, layoutGrid(sessions, tracks))),
    );
  });
});
