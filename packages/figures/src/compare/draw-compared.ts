import type { EmissionsChart } from '@climate-embed/schema';

import { drawEmissions, type EmissionsDrawing } from '../emissions/index.js';
import { groundOf } from '../emissions/ground.js';
import type { DrawOptions } from '../emissions/plan.js';

/**
 * Draws several cities as small multiples: one scale and one unit for all, so that heights compare across pictures.
 * Ask {@link comparable} first. Paths to targets are left out: each would stretch the scale of all.
 *
 * @example
 * drawCompared([seoul, busan], { locale: en, words, width: 220, height: 150 });
 */
export function drawCompared(
  charts: readonly EmissionsChart[],
  options: DrawOptions,
): EmissionsDrawing[] {
  const plain = charts.map(({ aim: _, ...data }) => data);
  const grounds = plain.map((data) => groundOf(data, options));
  const most = Math.max(0, ...grounds.map(({ highest }) => highest));
  const least = Math.min(0, ...grounds.map(({ lowest }) => lowest));
  return plain.map((data) => drawEmissions(data, { ...options, most, least }));
}
