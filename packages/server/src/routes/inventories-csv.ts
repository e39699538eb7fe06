import { inventoriesOf } from '@climate-embed/accounting';
import type { Breakdown, Entry, files, Inventory, Source } from '@climate-embed/schema';

import { type CsvCell, csvAnswer } from './csv-text.js';
import { findHoldings } from './holdings.js';
import type { Handler } from './route-context.js';
import { plainText, SOURCE_COLUMNS, sourceCells } from './source-cells.js';

/** The columns of emissions.csv, so that the table can be imported again, and those of the source. */
const COLUMNS = [
  'city_id',
  'year',
  'period_start',
  'period_end',
  'scheme',
  'code',
  'gpc',
  'sector_label',
  'scope',
  'gas',
  'value',
  'unit',
  'notation_key',
  'activity',
  'gwp',
  'boundary',
  'method',
  'data_quality_ad',
  'data_quality_ef',
  'published_on',
  'reported_year',
  'note',
  'illustrative',
  ...SOURCE_COLUMNS,
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], CsvCell>>;

/** What all lines of a publication have in common. */
function shared(of: Inventory | Breakdown): Line {
  const { cityId, period, method, publishedOn, reportedYear, illustrative } = of;
  return {
    city_id: cityId,
    year: period.year,
    period_start: period.start,
    period_end: period.end,
    method,
    published_on: publishedOn,
    reported_year: reportedYear,
    illustrative,
    source_id: of.sourceId,
  };
}

function* totalLines(total: Inventory): Generator<Line> {
  const { basis, value, parts = [], note } = total;
  const { scheme, code, gas, gwp, boundary } = basis;
  const line: Line = { ...shared(total), scheme, code, gas, gwp, boundary, unit: 't' };
  // A computed total is no line of its own: its parts are.
  if (!total.computed) yield { ...line, value, note };
  for (const { scope, value: share } of parts) yield { ...line, scope, value: share };
}

/** Keys as an import reads them: the place behind the key that it belongs to. */
function keyCell(keys: readonly string[], elsewhere: readonly string[] = []): string {
  const place = elsewhere.length > 0 ? ` (${elsewhere.join(', ')})` : '';
  return keys.map((key) => (key === 'IE' ? `IE${place}` : key)).join('; ');
}

function entryLine(breakdown: Breakdown, common: Line, entry: Entry): Line {
  const { scheme, gwp, boundary, gas } = breakdown;
  const { value, keys, elsewhere } = entry;
  return {
    ...common,
    scheme,
    code: entry.code,
    gpc: entry.gpc,
    sector_label: plainText(entry.label),
    scope: entry.scope,
    gas: entry.gas ?? gas,
    value,
    unit: value === undefined ? undefined : 't',
    notation_key: keys && keyCell(keys, elsewhere),
    activity: entry.activity,
    gwp,
    boundary,
    data_quality_ad: entry.activityQuality,
    data_quality_ef: entry.factorQuality,
    note: entry.note,
  };
}

function* entryLines(breakdown: Breakdown): Generator<Line> {
  const common = shared(breakdown);
  for (const entry of breakdown.entries) yield entryLine(breakdown, common, entry);
}

/** The columns of a line's own, without those of its source. */
const OWN = COLUMNS.slice(0, -SOURCE_COLUMNS.length);

function* rowsOf(lines: Iterable<Line>, sources: readonly Source[]): Generator<CsvCell[]> {
  const known = new Map<CsvCell, CsvCell[]>();
  for (const line of lines) {
    const id = line.source_id;
    const source = known.get(id) ?? sourceCells(String(id), sources);
    known.set(id, source);
    yield [...OWN.map((column) => line[column]), ...source];
  }
}

/** Every total and entry of a city as a long table: one line a value or notation key. */
export const answerInventoriesCsv: Handler<typeof files.inventoriesCsv> = ({ id }, context) => {
  const holdings = findHoldings(id, context.snapshot);
  if ('refused' in holdings) return holdings;
  const { inventories, breakdowns, sources } = inventoriesOf(holdings);
  const lines = [
    ...inventories.flatMap((total) => [...totalLines(total)]),
    ...breakdowns.flatMap((one) => [...entryLines(one)]),
  ];
  return csvAnswer(COLUMNS, rowsOf(lines, sources));
};
