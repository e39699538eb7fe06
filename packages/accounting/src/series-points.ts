import type { Inventory, SeriesPoint, Target } from '@climate-embed/schema';

import { dropAbsent } from './drop-absent.js';
import type { Series } from './series.js';
import { isIntensity } from './target-level.js';

/** A total as a point on the picture, in tonnes as recorded. */
export function pointOf({ period, value, method, sourceId }: Inventory): SeriesPoint {
  const { year, fiscal } = period;
  return dropAbsent<SeriesPoint>({ year, fiscal, value, method, sourceId });
}

/** The target's base as a point, in tonnes; a base per resident is not one. */
export function basePoint(target: Target): SeriesPoint | undefined {
  const { baseYear, baseValue, baseFiscal, sourceId } = target;
  if (baseYear === undefined || baseValue === undefined || isIntensity(target)) return undefined;
  return dropAbsent<SeriesPoint>({
    year: baseYear,
    fiscal: baseFiscal,
    value: baseValue,
    method: 'inventory',
    sourceId,
  });
}

/** A series as points, ascending, with the base as one of them where no total of its year is there. */
export function pointsOf(series: Series, base: SeriesPoint | undefined): readonly SeriesPoint[] {
  const points = series.map(pointOf);
  if (!base || points.some(({ year }) => year === base.year)) return points;
  return [...points, base].sort((a, b) => a.year - b.year);
}
