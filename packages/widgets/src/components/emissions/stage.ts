import type { Locale } from '@climate-embed/figures';
import type {
  EmissionsDrawing,
  EmissionsView,
  EmissionsWords,
} from '@climate-embed/figures/emissions';
import type { Emissions } from '@climate-embed/schema';

import type { ClimateEmissions } from './emissions.js';

/** What the lazy part works with: the chart as it stands. */
export interface Stage {
  readonly element: ClimateEmissions;
  readonly data: Emissions;
  readonly locale: Locale;
  readonly words: EmissionsWords;
  readonly view: EmissionsView;
  readonly drawing: EmissionsDrawing | undefined;
  readonly selection: Choice;
  readonly plot: HTMLElement;
}

/** What a reader has chosen to see; years within those that the attributes allow. */
export interface Choice {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly perPerson: boolean;
  readonly hidden: ReadonlySet<string>;
}

/** In what a reader may take the figures away. */
export type FileKind = 'CSV' | 'SVG' | 'PNG';
