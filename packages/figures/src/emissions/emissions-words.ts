/** The words of emissions over time in one language, beside those of its {@link Locale}. Texts hold no markup. */
export interface EmissionsWords {
  /** What stands behind the city's name in the title, by division: `sector`, `scope`, `gas`, `total`. */
  readonly titles: Readonly<Record<string, string>>;
  /** Below the title: a unit (`Mt CO₂e`) a year, for each resident where `perPerson`. */
  yearly(unit: string, perPerson: boolean): string;
  /** Fell (`way` below 0), rose (above) or did not change (0) by `percent`, formatted and without a sign; years written out. */
  changed(percent: string, way: number, from: string, to: string, perPerson: boolean): string;
  /** Around the name of the part that fell or rose most, up to the full stop. */
  most(rose: boolean): readonly [before: string, after: string];
  /** Ends a sentence. */
  readonly stop: string;
  /** Where two years cannot be compared: before those that are known; ends in a colon. */
  readonly known: string;
  readonly none: string;
  /** Where totals are known and no number of residents of the same years. */
  readonly nobody: string;
  /** A scope: `1`, `2` or `3`. */
  scope(key: string): string;
  /** How a total came about, where it is no inventory: `early-estimate`, `after-reduction`, `modelled`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What a notation key says: `NO`, `IE`, `NE`, `C`, `NA`. */
  readonly keys: Readonly<Record<string, string>>;
  /** A share of the total, spoken; `percent` is formatted. */
  share(percent: string): string;
  /** At the line of the base year. */
  base(year: string): string;
  readonly words: {
    /** Of tonnes that have no place in the categories shown, behind the amount. */
    readonly lost: string;
    /** The two sides of the switch. */
    readonly chart: string;
    readonly table: string;
    /** Before the names of file formats. */
    readonly download: string;
    readonly year: string;
    readonly total: string;
    readonly target: string;
    /** Of entries that name no scope or gas. */
    readonly unstated: string;
    /** Spoken where a value is missing. */
    readonly missing: string;
    /** Before the names of series that stand beside the total; ends in a colon. */
    readonly memo: string;
  };
}
