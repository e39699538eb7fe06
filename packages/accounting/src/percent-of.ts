/**
 * A part in percent of a whole. Undefined where the whole is zero or below (a share of nothing, or of a net
 * sink, says nothing) or where either number is missing.
 */
export function percentOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole <= 0) return undefined;
  return (part / whole) * 100;
}
