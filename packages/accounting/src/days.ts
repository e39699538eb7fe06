import type { Inventory, IsoDate, Target } from '@climate-embed/schema';

/** Years that the contract's `YYYY-MM-DD` can write. */
const writable = (year: number): boolean => year >= 0 && year <= 9999;

const day = (year: number, monthAndDay: string): IsoDate | undefined =>
  writable(year) ? `${String(year).padStart(4, '0')}-${monthAndDay}` : undefined;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * The last day on which a total is not yet more than three years old: the day of its period's end, three years
 * on; 28 February where that year has no 29th.
 */
export function oldAfter(latest: Pick<Inventory, 'period'>): IsoDate | undefined {
  const { end } = latest.period;
  const year = Number(end.slice(0, 4)) + 3;
  const monthAndDay = end.slice(5);
  return day(year, monthAndDay === '02-29' && !isLeap(year) ? '02-28' : monthAndDay);
}

/** The last day of the target year; a fiscal year ends on 31 March of the next (the only kind in our sources). */
export function passedAfter(target: Target): IsoDate | undefined {
  return target.baseFiscal ? day(target.targetYear + 1, '03-31') : day(target.targetYear, '12-31');
}
