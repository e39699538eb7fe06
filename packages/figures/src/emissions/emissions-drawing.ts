import type { Picked } from '../localized.js';
import type { Drawing } from '../progress/drawing-node.js';

/** How a part is coloured: a class of its nodes. The colours stand in the palette. */
export type PartTone =
  | 'stationary'
  | 'transport'
  | 'waste'
  | 'ippu'
  | 'afolu'
  | 'commercial'
  | 'supply'
  | 'other';

/** Which emissions a reader wants to see, and in which words. */
export interface Selection {
  /** First and last year to show. Later than the data, `to` makes room for the target path. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Tonnes for each resident, only for years with a sourced population. */
  readonly perPerson?: boolean | undefined;
  /** Keys of parts that a reader has switched off. */
  readonly hidden?: ReadonlySet<string> | undefined;
}

/** A year on the picture. */
export interface Step {
  /** Position in the answer's `points`. */
  readonly at: number;
  readonly year: number;
  /** Middle of the year, in CSS pixels from the left. */
  readonly x: number;
  /** Tonnes (or tonnes per person); absent where no total can be stated. */
  readonly total: number | undefined;
  /** Top of what is drawn for the year: where a focus mark or a tip may stand. */
  readonly top: number;
  /** True where the figure is no inventory: an estimate, after reductions, modelled. */
  readonly soft: boolean;
}

/** A part of the totals, bottom first. */
export interface LayoutPart {
  readonly key: string;
  readonly label: Picked;
  readonly tone: PartTone;
  readonly hidden: boolean;
  /** Tonnes (or tonnes per person) for each step; absent where there is no number. */
  readonly values: readonly (number | undefined)[];
}

/** A grid line. `value` in tonnes (or tonnes per person), `text` in the unit of the axis. */
export interface Tick {
  readonly value: number;
  readonly y: number;
  readonly text: string;
}

/** Where everything stands, so that another renderer can take the picture over without a jump. */
export interface EmissionsLayout {
  /** Edges of the plot, in CSS pixels. `first` stands at `plot.left + inset`, `last` at `plot.right - inset`. */
  readonly plot: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  };
  readonly inset: number;
  /** First and last year of the axis. */
  readonly first: number;
  readonly last: number;
  /** Values at the lower and upper edge of the plot. */
  readonly min: number;
  readonly max: number;
  /** The unit of the axis: tonnes in one, its sign with the space before it (` Mt`), and a value written in it. */
  readonly unit: {
    readonly size: number;
    readonly suffix: string;
    write(value: number): string;
  };
  readonly ticks: readonly Tick[];
  readonly kind: 'areas' | 'bars';
  /** Width of a bar; a year without neighbours is a bar in `areas` too. */
  readonly bar: number;
  readonly steps: readonly Step[];
  /** Positions of steps that follow each other and are counted in one manner. */
  readonly runs: readonly (readonly number[])[];
  readonly parts: readonly LayoutPart[];
  /** The parts that are not hidden, each with its edges at every step: above zero, below, or both. */
  readonly stacked: readonly {
    readonly part: LayoutPart;
    readonly bands: readonly { readonly from: readonly number[]; readonly to: readonly number[] }[];
  }[];
  /** Whether a step has parts. */
  readonly filled: readonly boolean[];
  /** True where every part carries its name in the picture, so that no legend is needed to read it. */
  readonly labelled: boolean;
}

/**
 * The picture of emissions over time. Classes of its nodes beside those of a pathway: `area TONE` and `bar TONE`
 * (filled; paint the outline in the colour of the surface, 3 px, `paint-order: stroke`), with `soft` for what is
 * no inventory; `lead TONE` (a line to a label), `line` and `line soft` (totals), `cap` (a total across its bar),
 * `grid`, `axis`, `base` (a mark line), `bed`, `path` and `ring` (target; the bed wide and in the colour of the surface); labels `tick`, `year`, `name`, `label latest`,
 * `label`, `base`.
 */
export interface EmissionsDrawing extends Drawing {
  readonly layout: EmissionsLayout;
}
