/** Grains to which publications round, in tonnes, the coarsest first: ten thousand (万t, 만t), thousand, single. */
const GRAINS = [10_000, 1000, 100, 10, 1];

/** A rounding difference never reaches this share of the total, however coarse the figures are. */
const LARGEST_SHARE = 0.005;

const grainOf = (numbers: readonly number[]): number =>
  GRAINS.find((grain) => numbers.every((value) => value % grain === 0)) ?? 0.1;

/**
 * How far a published total lies above the sum of its parts, in tonnes; 0 where that is rounding or below. Each
 * figure may be half a unit off, where the unit is the largest of 10,000, 1,000, 100, 10 or 1 t of which all
 * figures are multiples; but never by more than half a percent of the total together.
 *
 * @example
 * remainderOf(8_264_000, [5_000_000, 3_263_000]); // 0: one unit of a thousand tonnes
 */
export function remainderOf(total: number, parts: readonly number[]): number {
  const above = total - parts.reduce((sum, part) => sum + part, 0);
  const size = Math.abs(total);
  const rounding = (grainOf([total, ...parts]) * (parts.length + 1)) / 2;
  const allowed = Math.max(Math.min(rounding, size * LARGEST_SHARE), size * 1e-6, 0.05);
  return above > allowed ? above : 0;
}
