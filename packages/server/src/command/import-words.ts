/** The words of the report page, in one language. */
export interface ImportWords {
  readonly title: string;
  readonly outcome: {
    readonly written: (written: string, unchanged: string, replaced: string) => string;
    readonly dryRun: string;
    readonly errors: string;
  };
  readonly madeOn: string;
  readonly files: string;
  readonly file: string;
  readonly kind: string;
  readonly rows: string;
  readonly accepted: string;
  readonly notAccepted: string;
  readonly unknown: string;
  readonly records: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly errors: string;
  readonly errorsIntro: string;
  readonly warnings: string;
  readonly warningsIntro: string;
  readonly none: string;
  readonly place: (file: string, sheet: string | undefined, row: number, column: string) => string;
  readonly found: string;
  readonly expected: string;
  readonly toDo: string;
  readonly totals: string;
  readonly totalsIntro: string;
  readonly city: string;
  readonly period: string;
  readonly total: string;
  readonly tonnes: string;
  readonly origin: string;
  readonly printed: string;
  readonly computed: string;
  readonly comparisons: string;
  readonly comparisonsIntro: string;
  readonly published: string;
  readonly sum: string;
  readonly difference: string;
  readonly agrees: string;
  readonly disagrees: string;
  readonly outliers: string;
  readonly outliersIntro: string;
  readonly tooSmall: string;
  readonly tooLarge: string;
  readonly beside: string;
  readonly duplicates: string;
  readonly duplicatesIntro: string;
  readonly repeats: (first: string) => string;
  readonly conversions: (count: string) => string;
  readonly more: (count: string) => string;
  /** What to do about an issue, by its code, where its message is in another language. */
  readonly advice: Readonly<Record<string, string>>;
}
