/** The words of the map's first sight in one language, beside those of its {@link Locale}. Texts hold no markup. */
export interface MapWords {
  /** Above the map, where the page gives no title. */
  readonly title: string;
  /** The chip that takes every kind. */
  readonly all: string;
  /** Kinds of partners: several and one, parted by `|`; one form where it serves both. */
  readonly kinds: Readonly<Record<string, string>>;
  /** How many partners, and in how many countries where that is known. `said` is the count, formatted. */
  summary(said: string, count: number, countries?: number): string;
  /** How many of them are in the list and not on the map. */
  unplaced(said: string, count: number): string;
  /** A group of partners, spoken: how many, of which kinds, and what pressing it does; `together` opens a list. */
  group(said: string, parts: string, together: boolean): string;
  /** Between parts of an enumeration, with its space. */
  readonly comma: string;
  /** Signs of large counts, largest first: from how many on, and what stands behind the number. */
  readonly large: readonly (readonly [least: number, sign: string])[];
  readonly words: {
    /** The two sides of the switch. */
    readonly map: string;
    readonly list: string;
    readonly search: string;
    /** Opens the choice of countries, networks and topics. */
    readonly filter: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** Shows all that the filter gives. */
    readonly reset: string;
    /** Whose shape of the land this is. */
    readonly land: string;
  };
}
