/** The columns of a file format of our own. */
export interface Format {
  /** Any one column of each group must be there. */
  readonly required: readonly (readonly string[])[];
  readonly optional: readonly string[];
  /** Prefixes of columns by language: `name` stands for `name_ko`, `name_en` and so on. */
  readonly localized: readonly string[];
  /** Prefixes of which at least one language must be there. */
  readonly localizedRequired: readonly string[];
}
