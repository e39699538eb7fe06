/** How many times larger or smaller than the report before makes a total doubtful. */
const FACTOR = 5;

/**
 * Whether a total is so far from the previous report's that a slip is likelier than a change: a fifth of it or
 * less, five times it or more. In one real year a city's total is 100 times too small.
 *
 * @param previous tonnes; says nothing where it is 0 or below.
 * @param current tonnes; 0 counts as too small, while a net sink is no slip of a decimal point.
 * @returns undefined where there is nothing to doubt, or nothing to compare.
 */
export function outlierAgainst(
  previous: number,
  current: number,
): 'too-small' | 'too-large' | undefined {
  if (!Number.isFinite(previous) || !Number.isFinite(current)) return undefined;
  if (previous <= 0 || current < 0) return undefined;
  if (current * FACTOR <= previous) return 'too-small';
  return current >= previous * FACTOR ? 'too-large' : undefined;
}
