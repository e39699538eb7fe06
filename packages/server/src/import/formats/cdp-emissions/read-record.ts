import type { Period } from '@climate-embed/schema';
import { boundaryWord } from '../cdp/boundary-words.js';
import { cityOf, takePopulation } from '../cdp/cdp-city.js';
import type { CdpRow } from '../cdp/cdp-row.js';
import { cdpSource } from '../cdp/cdp-source.js';
import type { Desk } from '../format.js';
import type { EmissionConcept } from './emission-concepts.js';
import { gasesOf } from './gases-of.js';
import { inventoryOf, type RecordFacts } from './inventory-of.js';
import { noteOf } from './note-of.js';
import { readNumbers } from './read-numbers.js';
import { periodOf } from './period-of.js';
import { protocolOf } from './protocol-of.js';
import { type Numbers, type Totals, totalsOf } from './totals-of.js';

type Row = CdpRow<EmissionConcept>;

/** What a whole file shares: which columns it has, and which populations were taken already. */
export interface FileContext {
  readonly has: (name: EmissionConcept) => boolean;
  readonly populations: Set<string>;
}

/** Hands the totals and the population of one record to the desk, or says there why there are none. */
export function readRecord(row: Row, desk: Desk, context: FileContext): void {
  const cityId = cityOf(row, desk);
  const reportedYear = cityId === undefined ? undefined : reportedYearOf(row);
  if (cityId === undefined || reportedYear === undefined) return desk.row(row.at(), false);
  const sourceId = desk.source(cdpSource('emissions', reportedYear, desk.today));
  takePopulation(row, desk, cityId, sourceId, context.populations);
  const numbers = readNumbers(row, context);
  const { period, doubt } = (numbers && readPeriod(row)) ?? {};
  if (!numbers || !period) return desk.row(row.at(), false);
  const protocol = protocolOf(row.text('protocol'), cityId);
  const { totals, compared } = readTotals(row, numbers, protocol?.scheme);
  if (totals.length === 0) return desk.row(row.at(), false);
  const facts: RecordFacts = {
    cityId,
    period,
    protocol,
    boundary: boundaryWord(row.text('inventoryBoundary') ?? '', row.text('cityBoundary') ?? ''),
    gas: readGas(row),
    reportedYear,
    sourceId,
  };
  const inventories = totals.map((total) =>
    inventoryOf(total, facts, noteOf(row, numbers, [doubt, total.note])),
  );
  for (const { code, published, computed, tolerance } of compared) {
    const id = inventories.find(({ basis }) => basis.code === code)?.id ?? inventories[0]?.id;
    desk.reconcile(row.at(), id ?? '', published, computed, tolerance);
  }
  for (const inventory of inventories) desk.inventory(inventory, row.at());
  desk.row(row.at(), true);
}

function readTotals(row: Row, numbers: Numbers, scheme: string | undefined): Totals {
  const named = scheme === 'gpc' || scheme === 'crf';
  const crf = scheme !== 'crf' && (scheme === 'gpc' || row.text('crfFormat') === 'Yes');
  const totals = totalsOf(numbers, { named, crf });
  const { basic, basicPlus } = numbers;
  if (basic && basicPlus && basicPlus.tonnes < basic.tonnes) {
    const message =
      'BASIC+ is below BASIC, which it contains: a slip, or sinks in land use. Both are kept as printed.';
    row.issue('warning', 'basicPlus', 'odd-basic-plus', message, `${basic.tonnes} t or more`);
  }
  if (totals.totals.length === 0) {
    const message = 'Neither a total nor scope 1 is stated: no total follows from the rest.';
    row.issue('warning', undefined, 'no-total', message, 'a total, or scope 1');
  }
  return totals;
}

function readGas(row: Row): string | undefined {
  const { gas, withoutCo2 } = gasesOf(row.text('gases'));
  if (withoutCo2) {
    const message = 'CO2 is not among the gases. The numbers are read as CO2 equivalent.';
    row.issue('warning', 'gases', 'odd-gases', message, 'CO2 among the gases');
  }
  return gas;
}

function reportedYearOf(row: Row): number | undefined {
  const year = row.year('reportedYear');
  if (year !== undefined || row.text('reportedYear') !== undefined) return year;
  const message = 'The year in which the record was reported is not stated. It is left out.';
  return row.issue('error', 'reportedYear', 'missing-value', message, 'a year');
}

function readPeriod(row: Row): { period: Period; doubt: string | undefined } | undefined {
  const cell = row.text('period');
  if (cell === undefined) {
    const message = 'There is no accounting year. The numbers are left out.';
    return row.issue('warning', 'period', 'no-period', message, 'an accounting year');
  }
  const reading = periodOf(cell);
  if ('refused' in reading) {
    const severity = reading.refused === 'multi-year' ? 'warning' : 'error';
    return row.issue(severity, 'period', reading.refused, reading.message, 'about one year');
  }
  const { period, doubt } = reading;
  if (doubt) {
    row.issue(
      'warning',
      'period',
      doubt.code,
      doubt.message,
      'the first and the last day of a year',
    );
  }
  return { period, doubt: doubt && `The accounting year is printed as "${cell}".` };
}
