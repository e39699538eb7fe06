/** The languages that every widget speaks. `zh` is written in simplified characters. */
export type Lang = 'ko' | 'en' | 'zh' | 'ja' | 'ru' | 'mn';

/** A year as a source counts it: a calendar year, or the fiscal year that begins in it. */
export interface YearOf {
  readonly year: number;
  readonly fiscal?: boolean | undefined;
}

/**
 * The words and formats of the card in one language. Everything that a card shows before a reader asks for
 * more; the rest is in {@link Details}. Texts hold no markup.
 */
export interface Locale {
  readonly lang: Lang;
  /** Decimal mark, mark between thousands, what stands before the percent sign. */
  readonly marks: readonly [decimal: string, group: string, percent: string];
  /** Units of a total, largest first: from how many tonnes on, and the unit with the space before it. */
  readonly units: readonly (readonly [tonnes: number, unit: string])[];
  /** CO2 equivalent as a reader of this language writes it, with a subscript two. */
  readonly co2e: string;
  /** Names of countries that `Intl` does not know in this language, by ISO 3166-1 alpha-2. */
  readonly countries?: Readonly<Record<string, string>>;
  /** A year alone: `2023`, `FY2023`. */
  year(at: YearOf): string;
  /** Behind the large figure: since the base year. */
  since(base: YearOf): string;
  /** The sentence around the value that the path asks for; `own` where the path is the city's own. */
  path(
    goal: string,
    target: YearOf,
    latest: YearOf,
    own: boolean,
  ): readonly [before: string, after: string];
  /** Short words for verdicts by id; `no-target` stands for the verdict where that is the reason. */
  readonly verdicts: Readonly<Record<string, string>>;
  /** Short sentences by caveat, and `modelled` for a total that nobody reported. */
  readonly caveats: Readonly<Record<string, string>>;
  /** On the button that stands where nothing can be shown and the words for why are not here either. */
  readonly unavailable: string;
  readonly words: {
    readonly achieved: string;
    readonly netZero: string;
    readonly perPerson: string;
    readonly illustrative: string;
    readonly details: string;
  };
}

/** The words that a reader meets only on request or when something goes wrong. Loaded lazily. */
export interface Details {
  readonly loading: string;
  readonly retry: string;
  /** Where no city was asked for. */
  readonly empty: string;
  /** Shown with the last good data when a refresh failed; `date` is formatted. */
  stale(date: string): string;
  /** A calendar date `YYYY-MM-DD`, written out. */
  date(iso: string): string;
  /** Sentences by cause: `not-found`, `network`, `timeout`, `invalid`, `server`; `''` for any other. */
  readonly errors: Readonly<Record<string, string>>;
  /** Before the target itself, where there is no path to speak of; ends in a colon. `year` is written out. */
  aim(year: string): string;
  /** What a percentage refers to where it is not the base year, by kind of target. */
  readonly against: Readonly<Record<string, string>>;
  /** Sentences by reason of `not-assessable`; `''` for a reason not known yet. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly words: {
    /** Before the totals of the series, in the picture's description. */
    readonly emissions: string;
    /** Before the targets, in the picture's description. */
    readonly path: string;
    readonly inputs: string;
    readonly steps: string;
    readonly differences: string;
    readonly printed: string;
    readonly computed: string;
    readonly series: string;
    readonly year: string;
    readonly total: string;
    readonly kind: string;
    readonly method: string;
    readonly sources: string;
    readonly licence: string;
    /** In place of a licence that the publisher does not state. */
    readonly unknown: string;
    readonly otherLanguages: string;
    readonly report: string;
    /** What CO2 equivalent is, in plain words. */
    readonly co2e: string;
  };
  /** How many years the series has; knows the plural forms of the language. */
  years(count: number): string;
  /** When a source was read; `date` is formatted. */
  retrieved(date: string): string;
  /** What "slightly behind" means; `percent` is formatted. */
  tolerance(percent: string): string;
  /** Sentences by method: `linear`, `milestones`; `''` for one not known yet. */
  readonly methods: Readonly<Record<string, string>>;
  /** What a symbol of the formulas stands for; `M` for the milestones. */
  readonly symbols: Readonly<Record<string, string>>;
  /** What a step computes, by id. */
  readonly steps: Readonly<Record<string, string>>;
  /** Which two figures differ, by id. */
  readonly differences: Readonly<Record<string, string>>;
  /** How a total came about: `inventory`, `early-estimate`, `after-reduction`, `modelled`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Units by the contract's word, with the space before them: `person`, `t/person`. */
  readonly units: Readonly<Record<string, string>>;
}
