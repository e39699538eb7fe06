import type { PathwayPoint } from '@climate-embed/schema';

/**
 * The part of a path that lies between two years: its own points, and where it enters and leaves. Empty where it
 * lies beside them.
 */
export const aimWithin = (
  path: readonly PathwayPoint[],
  first: number,
  last: number,
): PathwayPoint[] =>
  path.flatMap((point, index) => {
    const before = path[index - 1];
    const cuts = [...new Set([first, last])].flatMap((year) =>
      before && before.year < year && year < point.year
        ? {
            year,
            value:
              before.value +
              ((point.value - before.value) * (year - before.year)) / (point.year - before.year),
          }
        : [],
    );
    return point.year < first || point.year > last ? cuts : [...cuts, point];
  });
