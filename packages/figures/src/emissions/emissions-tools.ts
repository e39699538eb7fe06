/** The words of emissions over time that a reader meets only on request. Loaded lazily. Texts hold no markup. */
export interface EmissionsTools {
  /** Where the API knows no such city, or no such division of its emissions. */
  readonly unknown: string;
  /** How to walk through the picture without a pointer. */
  readonly keys: string;
  /** Over the buttons that show and hide parts. */
  readonly parts: string;
  /** Takes a choice of years back. */
  readonly allYears: string;
  /** Spoken where years have been chosen; both written out. */
  chosen(from: string, to: string): string;
  /** Why tonnes have no place in the scheme shown, behind the amount; `''` for a reason not known yet. */
  readonly losses: Readonly<Record<string, string>>;
  /** Over the pictures of several cities. */
  readonly compared: string;
  /** Below them: one scale for all. */
  readonly sameScale: string;
  /** Why a city is not shown beside the first; `why` is one of {@link reasons}. */
  refused(city: string, why: string): string;
  /** By reason: `boundary`, `basis`, `gas`, `gwp`, `parts`, `people`, `missing`, `unreachable`. */
  readonly reasons: Readonly<Record<string, string>>;
}
