import type { Breakdown } from '@climate-embed/schema';
import { expect } from 'vitest';
import type { Imported } from '../../../import-files.js';
import { runFormat, type RunOptions } from '../../../testing/run-format.js';
import { breakdowns, codes } from '../../testing/imported.js';
import { ecrf } from '../ecrf.js';
import { CITIES, type FilledOptions, filledWorkbook, type SourceCells } from './filled-workbook.js';

/** Reads a workbook of these rows, with the invented city known. */
export function readFilled(
  rows: readonly SourceCells[],
  filled: FilledOptions = {},
  options: RunOptions = {},
): Imported {
  return runFormat(ecrf, filledWorkbook(rows, filled), { cities: CITIES, ...options });
}

/** The one breakdown of an import. */
export function breakdownOf(imported: Imported): Breakdown {
  const [body] = breakdowns(imported);
  expect(body).toBeDefined();
  return body!;
}

/** Codes of issues, without those that a workbook of few rows always has. */
export function ownCodes(imported: Imported): string[] {
  return codes(imported).filter((code) => code !== 'no-total' && code !== 'missing-source');
}
