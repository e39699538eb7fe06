import { describe, expect, it } from 'vitest';

import { changed, rowIn, seen, seenAt } from '../testing/agenda-view.js';
import type { Line } from './agenda-view.js';

const said = ({ parts }: Line): string => parts.map(({ text }) => text).join(', ');

describe('at the very moment', () => {
  it('at which a session begins it runs, and the one before is over', () => {
    const shown = seenAt('2021-11-23T06:00:00Z');
    expect(rowIn(shown, 'session-2').state).toBe('now');
    expect(rowIn(shown, 'break-1').state).toBe('past');
  });
});

describe('a line of a row', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, n) => ({
      speakers: [{ name: { en: `Speaker ${n}` }, affiliation: { en: `Body ${n}` } }],
    }));
  const linesOf = (list: object[]): string[] =>
    rowIn(
      seen(changed({}, 'session-1', { items: list as never, parties: [] })),
      'session-1',
    ).lines.map(said);

  it('names who speaks where nothing has a title or a place, and for whom where others have one', () => {
    expect(linesOf(items(2))).toEqual(['Speaker 0, Speaker 1']);
    expect(linesOf([{ place: { en: 'Harbour' }, speakers: [] }, ...items(1)])).toEqual([
      'Harbour, Body 0',
    ]);
  });

  it('has eight parts, or seven and a mark that there are more', () => {
    expect(linesOf(items(8))[0]).toMatch(/Speaker 6, Speaker 7$/);
    expect(linesOf(items(9))[0]).toMatch(/Speaker 6, …$/);
  });
});

it('no time that is not there is marked as derived', () => {
  const row = rowIn(
    seen(changed({}, 'session-1', { end: undefined, endBasis: 'derived' } as never)),
    'session-1',
  );
  expect(row.marks.map(({ id }) => id)).not.toContain('derived');
});
