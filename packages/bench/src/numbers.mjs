/** How figures are written in the tables. */

/** A ratio with two decimals, `–` where there is nothing to divide by. */
export function ratio(value, base) {
  return Number.isFinite(value) && base > 0 ? `${(value / base).toFixed(2)} ×` : '–';
}

/** A share in percent with one decimal. */
export function percent(value, base) {
  return Number.isFinite(value) && base > 0 ? `${((100 * value) / base).toFixed(1)} %` : '–';
}

/** Bytes in kB of 1,000, one decimal. */
export function kilobytes(bytes) {
  return Number.isFinite(bytes) ? `${(bytes / 1000).toFixed(1)} kB` : '–';
}

/** Bytes in MB of a million, two decimals. */
export function megabytes(bytes) {
  return Number.isFinite(bytes) ? `${(bytes / 1e6).toFixed(2)} MB` : '–';
}

/** Milliseconds: whole ones from 10 on, one decimal below. */
export function milliseconds(value) {
  return Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)} ms` : '–';
}
