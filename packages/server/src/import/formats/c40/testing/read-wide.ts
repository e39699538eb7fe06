import type { Imported } from '../../../import-files.js';
import { runFormat, type RunOptions } from '../../../testing/run-format.js';
import { c40 } from '../c40.js';
import { CITIES, type WideOptions, type WideRow, wideWorkbook } from './wide-table.js';

/** Reads rows of the wide table, with the invented cities known. */
export function readWide(
  rows: readonly WideRow[],
  wide: WideOptions = {},
  options: RunOptions = {},
): Imported {
  return runFormat(c40, wideWorkbook(rows, wide), { cities: CITIES, ...options });
}
