import type { GridSession } from './grid.js';

/** A session in rows, before it has a column: from the first of them to before `end`. */
export interface Placed {
  readonly id: string;
  /** Absent where the session is for all. */
  readonly track?: string;
  readonly row: number;
  readonly end: number;
}

/** What the rows of a grid are. */
export interface GridRows {
  /** For each row the time at which it begins as the contract has it, and how many minutes it stands for. */
  readonly rows: readonly { readonly at: string; readonly minutes: number }[];
  readonly placed: readonly Placed[];
  /** Sessions without a time, in their order. */
  readonly untimed: readonly string[];
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** A moment, or a time of a day that is not known, in milliseconds; nothing where it is neither. */
function instant(moment: string | undefined, local: string | undefined): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(local ?? '') ?? [];
  const at =
    moment === undefined
      ? hours && (Number(hours) * 60 + Number(minutes)) * MINUTE
      : Date.parse(moment);
  return typeof at === 'number' && !Number.isNaN(at) ? at : undefined;
}

interface Timed {
  readonly session: GridSession;
  readonly from: number;
  /** As `from` where the session has no length, or where none is known. */
  readonly until: number;
}

function timed(session: GridSession): Timed | undefined {
  const from = instant(session.start, session.localStart);
  if (from === undefined) return undefined;
  const end = instant(session.end, session.localEnd) ?? from;
  // A day that is not known goes on past midnight.
  const until = end < from && session.start === undefined ? end + DAY : end;
  return { session, from, until: Math.max(from, until) };
}

const inTrack = ({ session }: Timed): boolean => session.trackId !== undefined;

/**
 * Puts sessions in rows that are bounded by their beginnings and ends. Sessions of tracks that begin in the same minute
 * begin in the same row, however long they are. What is for all and has no length stands in a row of its own before
 * them; what has no length in a track stands in one before what is for all, so that neither hides the other.
 */
export function gridRows(sessions: readonly GridSession[]): GridRows {
  const all = sessions.map(timed);
  const known = all.filter((one) => one !== undefined);
  const times = [...new Set(known.flatMap(({ from, until }) => [from, until]))].sort(
    (one, other) => one - other,
  );
  const names = new Map<number, string>();
  for (const { from, session, until } of known) {
    if (!names.has(from)) names.set(from, session.start ?? session.localStart ?? '');
    if (!names.has(until)) names.set(until, session.end ?? session.localEnd ?? '');
  }
  const rows: { at: string; minutes: number }[] = [];
  /** At each time, the row before which ends what ends then, and the one with which begins what has a length. */
  const lines = new Map<number, readonly [end: number, begin: number]>();
  const rowOf = new Map<Timed, number>();
  times.forEach((time, index) => {
    const here = known.filter(({ from }) => from === time);
    const inTracks = here.filter(inTrack);
    const points = here.filter(({ until }) => until === time);
    const first = rows.length;
    const at = names.get(time)!;
    for (const one of points) if (!inTrack(one)) rowOf.set(one, rows.push({ at, minutes: 0 }) - 1);
    for (const one of points) if (inTrack(one)) rowOf.set(one, rows.length);
    // They share the row of what has a length and begins in a track; else they have one of their own.
    if (inTracks.length && inTracks.every((one) => points.includes(one)))
      rows.push({ at, minutes: 0 });
    lines.set(time, [first, rows.length]);
    const next = times[index + 1];
    if (next !== undefined) rows.push({ at, minutes: Math.round((next - time) / MINUTE) });
  });
  return {
    rows,
    placed: known.map((one) => {
      const point = rowOf.get(one);
      const { id, trackId } = one.session;
      return {
        id,
        ...(trackId !== undefined && { track: trackId }),
        row: point ?? lines.get(one.from)![1],
        end: point === undefined ? lines.get(one.until)![0] : point + 1,
      };
    }),
    untimed: sessions.flatMap(({ id }, index) => (all[index] ? [] : id)),
  };
}
