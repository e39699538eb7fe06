import type { LocalizedText, SCOPES, TONES } from '@climate-embed/schema';

/** A family of sectors with a colour of its own. */
export type Tone = (typeof TONES)[number];

/** Where emissions arise as the GPC divides them. */
export type Scope = (typeof SCOPES)[number];

/** One category of a scheme. */
export interface Category {
  /** Segments joined by dots: `I.1.1`, `energy.transport`. */
  readonly code: string;
  /** The category that holds this one; absent at the top. */
  readonly parent?: string;
  /** In ko, en, zh, ja, ru and mn. */
  readonly label: LocalizedText;
  /** Colour of a top-level category; no two of a scheme are the same. */
  readonly tone?: Tone;
  /** The scopes that it counts; all where absent. */
  readonly scopes?: readonly Scope[];
  /** True for what is shown beside the scheme's total and never in it. */
  readonly outside?: true;
  /** True for land use, which totals without LULUCF leave out. */
  readonly sink?: true;
}

/** A way to divide emissions into categories. Parents stand before their parts. */
export interface Scheme {
  readonly id: string;
  /** In ko, en, zh, ja, ru and mn. */
  readonly title: LocalizedText;
  readonly categories: readonly Category[];
}
