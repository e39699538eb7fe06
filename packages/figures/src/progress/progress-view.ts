import type { Picked } from '../localized.js';

/** How a verdict or a value is meant: `good`, `near` (slightly behind), `behind`, `none` (no judgement). */
export type Tone = 'good' | 'near' | 'behind' | 'none';

/** A piece of a sentence; emphasised where it has a tone. */
export interface Part {
  readonly text: string;
  readonly tone?: Tone;
  /** Set where the text is not in the reader's language. */
  readonly lang?: string;
}

/** A figure below the picture. */
export interface Fact {
  readonly label: Picked;
  readonly value: string;
}

/** All that a progress card says, in one language, ready to be put into elements as text. */
export interface ProgressView {
  readonly name: Picked;
  /** The country's name. */
  readonly place: string;
  readonly verdict: {
    /** As in the contract, or one that this version does not know. */
    readonly id: string;
    readonly word: string;
    readonly tone: Tone;
    /** One character, so that colour is never alone. Hide it from screen readers: the word says it. */
    readonly shape: string;
  };
  /** The large figure, and the lines beside it: since when, and the total itself. None where nothing is known. */
  readonly figure: { readonly value: string; readonly notes: readonly string[] } | undefined;
  /** One plain sentence in parts; empty where there is no path, see `explain`. */
  readonly sentence: readonly Part[];
  /** What to know beside the figure: one sentence each. */
  readonly notes: readonly string[];
  /** The mark that must be shown where figures are made up for demonstration. */
  readonly illustrative: string | undefined;
  readonly facts: readonly Fact[];
  /** Publisher, basis, year and required wording, to be joined by ` · `. */
  readonly provenance: readonly Picked[];
}
