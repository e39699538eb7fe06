import type { Inventory, Source } from '@climate-embed/schema';
import { runFormat } from '../../../testing/run-format.js';
import { cdpEmissions } from '../../cdp-emissions/index.js';
import { type Cells, CITIES, emissionsFile, type YEARS } from './emission-files.js';

/** A year whose shape the tests can write. */
export type Year = keyof typeof YEARS;

/** What comes out of a file of one year, by kind. */
export function readEmissions(
  year: Year,
  records: readonly Cells[],
  stored: readonly Inventory[] = [],
) {
  const { writes, report } = runFormat(cdpEmissions, emissionsFile(year, records), {
    cities: CITIES,
    inventories: stored,
  });
  const of = (kind: string): unknown[] =>
    writes.flatMap((write) => (write.kind === kind ? [write.body] : []));
  return {
    inventories: of('inventory') as Inventory[],
    populations: of('population'),
    sources: of('source') as Source[],
    codes: report.issues.map(({ code }) => code),
    report,
  };
}
