import type { Picked } from '../localized.js';
import type { PartTone } from './emissions-drawing.js';

/** One switch and colour of the legend. */
export interface LegendItem {
  readonly key: string;
  readonly label: Picked;
  readonly tone: PartTone;
  readonly hidden: boolean;
}

/** What a stroke or a paler fill stands for: the target's path, or figures that are no inventory with their years. */
export interface Mark {
  readonly kind: 'target' | 'soft';
  readonly label: string;
}

/** A cell of the table. `spoken` where the text is a sign that has to be said in words. */
export interface Cell {
  readonly text: string;
  readonly spoken?: string;
}

/** Years down, parts and total across. */
export interface EmissionsTable {
  readonly caption: string;
  /** The year's column first, then the parts, the total, and what stands beside it. */
  readonly head: readonly Picked[];
  readonly rows: readonly {
    readonly year: string;
    /** How the total came about, where it is no inventory. */
    readonly kind: string | undefined;
    readonly cells: readonly Cell[];
  }[];
  /** What the notation keys of the table stand for: `NE: not estimated`. */
  readonly keys: readonly string[];
}

/** All that a chart of emissions says, in one language, ready to be put into elements as text. */
export interface EmissionsView {
  /** The city's name, then the rest of the title, to be joined without a space. */
  readonly title: readonly Picked[];
  /** Unit and what is counted. */
  readonly subtitle: string;
  /** The mark that must be shown where figures are made up for demonstration. */
  readonly illustrative: string | undefined;
  /** One plain sentence in parts, to be joined without a space. */
  readonly sentence: readonly Picked[];
  /** What to know beside the figures: one sentence each. */
  readonly notes: readonly Picked[];
  /** In the order of drawing, bottom first. */
  readonly legend: readonly LegendItem[];
  /** What else the picture draws, to be shown beside the legend. */
  readonly marks: readonly Mark[];
  /** Publisher, basis, years and required wording, to be joined by ` · `. */
  readonly provenance: readonly Picked[];
}
