import type { EmissionsChart } from '@climate-embed/schema';

import type { Locale } from '../locale.js';
import type { EmissionsDrawing, Selection } from './emissions-drawing.js';
import type { EmissionsWords } from './emissions-words.js';

/** Draws a city's emissions over time: years across, tonnes from zero up, parts on each other. */
export function drawEmissions(
  _data: EmissionsChart,
  {
    width,
    height,
  }: Selection & {
    readonly locale: Locale;
    readonly words: EmissionsWords;
    readonly width: number;
    readonly height: number;
    readonly kind?: 'areas' | 'bars' | undefined;
  },
): EmissionsDrawing {
  return {
    width,
    height,
    nodes: [],
    layout: {
      plot: { left: 0, top: 0, right: width, bottom: height },
      inset: 0,
      first: 0,
      last: 0,
      min: 0,
      max: 0,
      unit: { size: 1, sign: 't' },
      ticks: [],
      kind: 'bars',
      bar: 0,
      steps: [],
      parts: [],
      labelled: false,
    },
  };
}
