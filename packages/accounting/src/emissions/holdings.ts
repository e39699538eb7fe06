import type { Breakdown, City, Source } from '@climate-embed/schema';

/** What is known of a city's emissions: its totals, and the entries behind them. */
export interface Holdings {
  readonly city: City;
  /** Entries by publication, of this city. */
  readonly breakdowns: readonly Breakdown[];
  /** Sources of the breakdowns that are not among the city's own; none unless stated. */
  readonly sources?: readonly Source[] | undefined;
}
