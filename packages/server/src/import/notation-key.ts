/** Notation keys of GPC and IPCC tables: not occurring, included elsewhere, not estimated, confidential, not applicable. */
const KEYS = new Set(['NO', 'IE', 'NE', 'C', 'NA']);

/**
 * The notation keys in a cell: `NE`, `NO; IE`, `NE,NO`, `IE (I.1.1)`.
 *
 * @returns undefined where the cell holds anything else. A key is never a number, least of all 0.
 */
export function parseNotationKeys(cell: string): readonly string[] | undefined {
  const parts = cell
    .split(/[;,]/u)
    .map((part) =>
      part
        .trim()
        .replace(/\s*\([^()]*\)$/u, '')
        .toUpperCase(),
    )
    .filter((part) => part.length > 0);
  return parts.length > 0 && parts.every((part) => KEYS.has(part)) ? parts : undefined;
}
