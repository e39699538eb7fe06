import type { EmissionsChart } from '@climate-embed/schema';

import type { EmissionsDrawing } from './emissions-drawing.js';
import { labelsOf } from './labels.js';
import { planOf, type DrawOptions } from './plan.js';
import { shapesOf } from './shapes.js';

/**
 * Draws a city's emissions over time: years across, tonnes from zero up, parts on each other.
 *
 * Areas join only years that follow each other and are counted in one manner; any other year is a bar, one with
 * a total only a dot. Gaps stay gaps, figures that are no inventory are `soft`, sinks lie below zero. Names stand
 * at the right end where there is room (`layout.labelled`). Right for one year and for thousands, of which each
 * pixel keeps the extremes. No nodes where nothing is known.
 *
 * @example
 * drawEmissions(data, { locale: en, words, width: 622, height: 250 }).nodes;
 */
export function drawEmissions(data: EmissionsChart, options: DrawOptions): EmissionsDrawing {
  const layout = planOf(data, options);
  const { height, width } = options;
  return {
    width,
    height,
    nodes: layout.steps[0] ? [...shapesOf(layout), ...labelsOf(layout, options)] : [],
    layout,
  };
}
