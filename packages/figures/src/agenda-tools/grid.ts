import type { AgendaSession, Track } from '@climate-embed/schema';

import { gridRows, type GridRows, type Placed } from './grid-rows.js';

/** What of a session decides where it stands in a grid. */
export type GridSession = Pick<
  AgendaSession,
  'id' | 'start' | 'end' | 'localStart' | 'localEnd' | 'trackId'
>;

/** A column of a grid: a track, or what is for all and has no room across the tracks. Lines of CSS grid, from 1. */
export interface GridColumn {
  readonly track?: string;
  readonly column: number;
  readonly columnEnd: number;
}

/** Where a session stands: lines of CSS grid, from 1. */
export interface GridCell {
  readonly id: string;
  readonly row: number;
  readonly rowEnd: number;
  readonly column: number;
  readonly columnEnd: number;
}

/** Parallel tracks as a grid of time, in numbers for CSS. */
export interface GridLayout {
  readonly columns: readonly GridColumn[];
  /** How many columns of CSS grid there are: a track has several where sessions of it overlap. */
  readonly width: number;
  /** Each row: when it begins as the contract has it, and its minutes, 0 for what has no length. */
  readonly rows: GridRows['rows'];
  readonly cells: readonly GridCell[];
  /** Sessions without a time, in their order. */
  readonly untimed: readonly string[];
}

const meet = (one: Placed, other: Placed): boolean => one.row < other.end && other.row < one.end;

/** The lane of each session of a column, from 0, and how many lanes there are. */
function lanesOf(placed: readonly Placed[]): { lanes: ReadonlyMap<Placed, number>; count: number } {
  const lanes = new Map<Placed, number>();
  const free: number[] = [];
  for (const one of [...placed].sort((a, b) => a.row - b.row)) {
    const at = free.findIndex((end) => end <= one.row);
    const lane = at < 0 ? free.length : at;
    free[lane] = one.end;
    lanes.set(one, lane);
  }
  return { lanes, count: free.length };
}

/**
 * Lays the sessions of one day out in parallel tracks. What is for all stands across them where nothing else takes place
 * at the time, else in a column of its own; where sessions of a track overlap they stand side by side. A track without
 * sessions has no column.
 *
 * @param sessions of one day, in the order of the programme.
 */
export function layoutGrid(
  sessions: readonly GridSession[],
  tracks: readonly Pick<Track, 'id'>[],
): GridLayout {
  const { placed, rows, untimed } = gridRows(sessions);
  const across = placed.filter(
    (one) => one.track === undefined && !placed.some((other) => other !== one && meet(one, other)),
  );
  const inColumn = new Map<string | undefined, Placed[]>([
    [undefined, []],
    ...tracks.map(({ id }) => [id, []] as [string, Placed[]]),
  ]);
  for (const one of placed) {
    if (across.includes(one)) continue;
    const others = inColumn.get(one.track);
    if (others) others.push(one);
    else inColumn.set(one.track, [one]);
  }
  const columns: GridColumn[] = [];
  const cellOf = new Map<Placed, GridCell>();
  let line = 1;
  for (const [track, members] of inColumn) {
    if (!members.length) continue;
    const { lanes, count } = lanesOf(members);
    const column = line;
    line += count;
    columns.push({ ...(track !== undefined && { track }), column, columnEnd: line });
    for (const one of members) {
      const lane = lanes.get(one)!;
      const beside = members.filter((other) => other !== one && meet(one, other));
      const next = Math.min(
        count,
        ...beside.map((other) => lanes.get(other)!).filter((at) => at > lane),
      );
      cellOf.set(one, {
        id: one.id,
        row: one.row + 1,
        rowEnd: one.end + 1,
        column: column + lane,
        columnEnd: column + next,
      });
    }
  }
  const width = Math.max(1, line - 1);
  for (const one of across)
    cellOf.set(one, {
      id: one.id,
      row: one.row + 1,
      rowEnd: one.end + 1,
      column: 1,
      columnEnd: width + 1,
    });
  return {
    columns,
    width,
    rows,
    cells: placed.map((one) => cellOf.get(one)!),
    untimed,
  };
}
