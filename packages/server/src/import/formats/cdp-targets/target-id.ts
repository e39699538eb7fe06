/** Hash of a text (FNV-1a, 32 bit) in seven letters and digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36).padStart(7, '0');
}

/**
 * The id of a target: city, year of the report, kind, target year, and a hash of the cells that define it. It stays
 * the same wherever the row stands in the file; two rows with the same cells are the same target.
 */
export function targetId(parts: {
  readonly cityId: string;
  readonly reportedYear: number;
  readonly kind: string;
  readonly targetYear: number;
  readonly cells: readonly string[];
}): string {
  const { cityId, reportedYear, kind, targetYear, cells } = parts;
  return `${cityId}-cdp-${reportedYear}-${kind}-${targetYear}-${hashOf(JSON.stringify(cells))}`;
}
