/**
 * The contract's open word lists. A list may grow in a minor version: clients must expect members they
 * do not know. Terms follow the GHG Protocol Mitigation Goal Standard and GCoM's Common Reporting Framework.
 */

/** How a target is expressed. */
export const TARGET_KINDS = [
  'base-year',
  'fixed-level',
  'baseline-scenario',
  'base-year-intensity',
  'net-zero',
] as const;

/** What part of a city a target speaks for. Only `city-wide` targets are chosen by default. */
export const COVERAGES = ['city-wide', 'managed-sectors', 'sector', 'own-operations'] as const;

/** Whether a target still stands. `uncertain`: the source leaves an essential part open. */
export const TARGET_STATUSES = ['in-force', 'superseded', 'uncertain'] as const;

/** How a yearly total came about. Only `inventory` is a full inventory of the year. */
export const METHODS = ['inventory', 'early-estimate', 'after-reduction', 'modelled'] as const;

/** Gas coverage of a figure: carbon dioxide alone, or all reported gases as CO2 equivalent. */
export const GASES = ['CO2', 'CO2e'] as const;

/** The answer to "is the city on its path?". */
export const VERDICTS = [
  'achieved',
  'increasing',
  'on-track',
  'slightly-off',
  'off-track',
  'target-year-met',
  'target-year-missed',
  'not-assessable',
] as const;

/** Why a target cannot be assessed. */
export const REASONS = [
  'no-target',
  'no-inventory',
  'no-base-value',
  'missing-baseline',
  'boundary-mismatch',
  'gas-mismatch',
  'unit-mismatch',
] as const;

/** What a reader must know beside the verdict. `old-data` is decided by the reader's clock. */
export const CAVEATS = [
  'old-data',
  'basis-unconfirmed',
  'early-estimate',
  'after-reduction',
] as const;

/** How the required value of a year is found between known points. */
export const PATHWAYS = ['linear', 'milestones'] as const;
