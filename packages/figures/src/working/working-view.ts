import type { Picked } from '../localized.js';

/** A row of the series as a table. */
export interface SeriesRow {
  readonly year: string;
  readonly value: string;
  /** How the total came about. */
  readonly kind: string;
  readonly source: number | undefined;
}

/** A source with its terms. */
export interface SourceView {
  readonly title: Picked;
  readonly publisher: Picked;
  /** From the API: pass it through the one allow-list before it becomes a link. */
  readonly url: string | undefined;
  readonly licence: string;
  readonly attribution: Picked | undefined;
  /** When it was read. */
  readonly retrieved: string;
}

/** How a verdict was reached, in words. `source` is a number in `sources`, counted from 1. */
export interface WorkingView {
  /** The method in a sentence. */
  readonly method: string;
  /** Its name and version: `linear/1`. */
  readonly methodId: string;
  /** What "slightly behind" means. */
  readonly tolerance: string;
  readonly inputs: readonly {
    readonly symbol: string;
    readonly words: string;
    readonly value: string;
    readonly source: number | undefined;
  }[];
  readonly steps: readonly {
    readonly words: string;
    readonly formula: string;
    readonly value: string;
  }[];
  readonly differences: readonly {
    readonly words: string;
    readonly printed: string;
    readonly computed: string;
    readonly source: number | undefined;
  }[];
  readonly series: { readonly caption: string; readonly rows: readonly SeriesRow[] };
  readonly sources: readonly SourceView[];
  /** The city's name in the other languages. */
  readonly otherNames: readonly Picked[];
  /** The picture in words. */
  readonly spoken: string;
}
