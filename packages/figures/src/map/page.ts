/** Rows that the list keeps in the document at once. */
export const ROWS = 500;

/** A page of the list. */
export interface ListPage {
  /** Whom it shows, in order. */
  readonly keys: Uint32Array;
  /** From 1 on. */
  readonly page: number;
  readonly pages: number;
}

/**
 * A page of the keys in their order; the nearest one where there is no such page. The list shows all that the filter
 * gives, in view or not, with a place or without.
 */
export function listPage(keys: Uint32Array, page: number, rows = ROWS): ListPage {
  const pages = Math.max(1, Math.ceil(keys.length / rows));
  const at = Math.min(pages, Math.max(1, Math.floor(page) || 1));
  return { keys: keys.subarray((at - 1) * rows, at * rows), page: at, pages };
}
