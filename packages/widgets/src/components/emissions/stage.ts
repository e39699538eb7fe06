import type { Locale } from '@climate-embed/figures';
import type {
  EmissionsDrawing,
  EmissionsView,
  EmissionsWords,
} from '@climate-embed/figures/emissions';
import type { Emissions, IsoDate } from '@climate-embed/schema';

import type { ClimateEmissions } from './emissions.js';

/** The chart as it stands: what is said, what a reader has chosen to see, and in which language. */
export interface Stage extends EmissionsView, Years {
  readonly element: ClimateEmissions;
  readonly data: Emissions;
  readonly locale: Locale;
  readonly words: EmissionsWords;
  readonly today: IsoDate;
  readonly perPerson: boolean;
  readonly hidden: ReadonlySet<string>;
  /** The picture and its place, once drawn. */
  readonly drawing?: EmissionsDrawing;
  readonly plot?: HTMLElement;
}

/** Years that a reader has chosen, within those that the attributes allow. */
export interface Years {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** In what a reader may take the figures away. */
export type FileKind = 'CSV' | 'SVG' | 'PNG';
