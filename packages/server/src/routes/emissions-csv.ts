import type { Emissions, EmissionsPoint, EmissionsSeries } from '@climate-embed/schema';

import type { Answer } from '../app/answer.js';
import type { Refusal } from '../app/problem.js';
import { type CsvCell, csvAnswer } from './csv-text.js';
import { type Asked, shownEmissions } from './emissions.js';
import type { RouteContext } from './route-context.js';
import { plainText, SOURCE_COLUMNS, sourceCells } from './source-cells.js';

const COLUMNS = [
  'city_id',
  'city',
  'year',
  'period_start',
  'period_end',
  'by',
  'scheme',
  // `total`, `part`, `beside` (shown beside the total, not in it) or `lost` (no place in this scheme).
  'kind',
  'code',
  'label',
  'value',
  'unit',
  'notation_key',
  'reason',
  'per_person',
  'method',
  'computed',
  'basis_scheme',
  'basis_code',
  'gas',
  'gwp',
  'boundary',
  'illustrative',
  ...SOURCE_COLUMNS,
] as const;

type Line = Partial<Record<(typeof COLUMNS)[number], CsvCell>>;

function* linesAt(data: Emissions, at: number): Generator<Line> {
  const { value, perPerson, computed } = data.points[at]!;
  if (value !== undefined) {
    yield {
      kind: 'total',
      code: data.basis?.code,
      value,
      unit: 't',
      per_person: perPerson,
      computed,
    };
  }
  for (const series of data.series) yield* partAt(series, at);
  for (const { at: place, code, label, value: lost, reason } of data.losses) {
    if (place !== at) continue;
    yield { kind: 'lost', code, label: plainText(label), value: lost, unit: 't', reason };
  }
}

function* partAt(series: EmissionsSeries, at: number): Generator<Line> {
  const { key, label, values, outside, gaps } = series;
  const place = series.at ? series.at.indexOf(at) : at;
  const value = place < 0 ? undefined : values[place];
  const keys = gaps?.find((gap) => gap.at === at)?.keys;
  if (value === undefined && !keys) return;
  const kind = outside ? 'beside' : 'part';
  const line = { kind, code: key, label: plainText(label), notation_key: keys?.join('; ') };
  yield value === undefined ? line : { ...line, value, unit: 't' };
}

/** The columns of a line's own, without those of its source. */
const OWN = COLUMNS.slice(0, -SOURCE_COLUMNS.length);

function* rowsAt(data: Emissions, point: EmissionsPoint, at: number): Generator<CsvCell[]> {
  const { city, by, scheme, basis = {}, illustrative } = data;
  const common: Line = {
    city_id: city.id,
    city: plainText(city.name),
    year: point.year,
    period_start: point.start,
    period_end: point.end,
    by,
    scheme,
    method: point.method,
    basis_scheme: basis.scheme,
    basis_code: basis.code,
    gas: basis.gas,
    gwp: basis.gwp,
    boundary: basis.boundary,
    illustrative,
  };
  const source = sourceCells(point.sourceId, data.sources);
  for (const line of linesAt(data, at)) {
    const whole: Line = { ...common, ...line };
    yield [...OWN.map((column) => whole[column]), ...source];
  }
}

/** Emissions as a long table: one line a value or notation key, each with its unit and its source. */
export function emissionsCsv(asked: Asked, context: RouteContext): Answer | Refusal {
  const data = shownEmissions(asked, context);
  if ('refused' in data) return data;
  const rows = data.points.flatMap((point, at) => [...rowsAt(data, point, at)]);
  return csvAnswer(COLUMNS, rows);
}
