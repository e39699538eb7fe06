/**
 * Rounding happens once, when a number enters the answer; every comparison is made before it. Tonnes keep one
 * decimal, percentages and tonnes per resident two, intensities four. A number that is not finite is left out:
 * an answer never carries NaN or Infinity.
 */
const round =
  (decimals: number) =>
  (value: number | undefined): number | undefined => {
    if (value === undefined || !Number.isFinite(value)) return undefined;
    const scaled = value * 10 ** decimals;
    // Beyond about 1e307 scaling overflows; such a number has no decimals to lose. `|| 0` turns -0 into 0.
    return (Number.isFinite(scaled) ? Math.round(scaled) / 10 ** decimals : value) || 0;
  };

/** Tonnes, to 0.1 t. */
export const roundTonnes = round(1);

/** Percent, to two decimals. */
export const roundPercent = round(2);

/** Tonnes per resident, to two decimals. */
export const roundPerPerson = round(2);

/** Tonnes per unit of an intensity target's denominator, to four decimals. */
export const roundIntensity = round(4);
