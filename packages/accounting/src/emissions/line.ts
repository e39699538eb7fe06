import type { Basis } from '@climate-embed/schema';

import { onePerYear, seriesKey } from '../series.js';
import { labelled } from '../total-label.js';
import type { Figure } from './figures.js';

/** Figures of one basis, one a year, ascending. */
export interface Line {
  readonly key: string;
  readonly basis: Basis;
  readonly modelled: boolean;
  readonly figures: readonly Figure[];
  /** How many figures have entries with numbers. */
  readonly divided: number;
  /** The last year with such entries. */
  readonly dividedUntil: number;
}

const isDivided = ({ breakdown }: Figure): boolean =>
  breakdown?.entries.some(({ value }) => value !== undefined) ?? false;

/** Sorts figures into lines: those that state the very same things. */
export function linesOf(figures: readonly Figure[]): readonly Line[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = seriesKey(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const bases = figures.map(({ basis }) => basis);
  return [...groups].map(([key, group]): Line => {
    const chosen = onePerYear(group);
    const divided = chosen.filter(isDivided);
    const { basis, method } = chosen.at(-1)!;
    return {
      key,
      basis: labelled(basis, bases),
      modelled: method === 'modelled',
      figures: chosen,
      divided: divided.length,
      dividedUntil: divided.at(-1)?.period.year ?? -Infinity,
    };
  });
}

// What a reader expects of a scheme with several totals.
const CODES = ['BASIC', 'total', 'BASIC+', 'territorial'];
const codeRank = ({ basis }: Line): number => {
  const rank = CODES.indexOf(basis.code ?? '');
  return rank < 0 ? CODES.length : rank;
};

/** How many totals somebody published; the others are sums of entries. */
const published = ({ figures }: Line): number =>
  figures.filter(({ inventory }) => inventory && !inventory.computed).length;

/** Entries that end within three years of the newest are as good as new; data older than that counts as old. */
const FRESH = 3;

/**
 * Lines in order of choice: a model's output last; those with entries first, among them the ones that reach
 * within three years of the newest, and of these the one with most years of entries; then a total that somebody
 * published before one that is only added up, the longest line, the one that reaches furthest, and the total that
 * a reader expects of the scheme.
 */
export function inOrder(lines: readonly Line[]): readonly Line[] {
  const newest = Math.max(...lines.map(({ dividedUntil }) => dividedUntil));
  const isFresh = (line: Line): boolean => line.divided > 0 && line.dividedUntil >= newest - FRESH;
  const last = (line: Line): number => line.figures.at(-1)?.period.year ?? -Infinity;
  return [...lines].sort(
    (a, b) =>
      Number(a.modelled) - Number(b.modelled) ||
      Number(b.divided > 0) - Number(a.divided > 0) ||
      Number(isFresh(b)) - Number(isFresh(a)) ||
      b.divided - a.divided ||
      Number(published(b) > 0) - Number(published(a) > 0) ||
      (a.divided > 0 ? codeRank(a) - codeRank(b) : 0) ||
      b.figures.length - a.figures.length ||
      last(b) - last(a) ||
      codeRank(a) - codeRank(b) ||
      (a.key < b.key ? -1 : 1),
  );
}
