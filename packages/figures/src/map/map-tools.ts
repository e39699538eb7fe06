/** The words that a reader of the map meets on request: filters, search, pages, hints. Texts hold no markup. */
export interface MapTools {
  /** Names of what partners are chosen by: `kind`, `country`, `network`, `topic`. */
  readonly facets: Readonly<Record<string, string>>;
  /** How many of how many are shown. */
  shown(part: string, whole: string): string;
  /** Behind it: how many of the shown are in the part of the world that can be seen. */
  inView(said: string): string;
  /** A page of the list. */
  page(page: string, pages: string): string;
  /** Above the list of a group that no zoom takes apart. */
  here(said: string): string;
  /** Values that the page chose by and nobody has; `names` is an enumeration. */
  unknown(names: string): string;
  /** Where no name holds what was looked for. */
  unfound(text: string): string;
  /** What the lines of the map are; `names` is an enumeration of `ties`. */
  lines(names: string): string;
  /** Kinds of relationships, several of each. */
  readonly ties: Readonly<Record<string, string>>;
  /** What a point stands for where it is not the place itself: `city`, `region`. */
  readonly precisions: Readonly<Record<string, string>>;
  readonly words: {
    /** Where the filter gives nobody. */
    readonly none: string;
    readonly clear: string;
    readonly previous: string;
    readonly next: string;
    /** While names are on their way, for a row and for a search. */
    readonly loading: string;
    /** Where names could not be had. */
    readonly failed: string;
    /** Closes a partner's sheet. */
    readonly close: string;
    /** How the map is used by keyboard. */
    readonly keys: string;
    /** On a touch with one finger. */
    readonly touch: string;
    /** On a wheel turned without Ctrl. */
    readonly wheel: string;
  };
}
