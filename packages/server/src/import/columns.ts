import { EVENT_FORMATS, EVENT_TELLING } from './event-columns.js';
import type { Format } from './format-columns.js';
import { LANGUAGE_SUFFIX } from './languages.js';
import type { FileKind, Journal } from './report.js';
import type { Table } from './read-table.js';

const CITY = ['city_id', 'unlocode'] as const;
const SOURCE = ['source_id', 'source_url'] as const;
/** Columns of the API's own table that repeat what sources.csv says; they are for its readers. */
const REPEATED = [
  'source_title',
  'source_publisher',
  'source_licence',
  'source_attribution',
] as const;
const BASIS = ['scheme', 'code', 'gas', 'gwp', 'boundary'] as const;

/** The formats; docs/data/csv-format.md describes every column. */
export const FORMATS: Readonly<Record<FileKind, Format>> = {
  cities: {
    required: [['id'], ['country'], ['time_zone']],
    optional: ['lon', 'lat', 'subdivision', 'unlocode', 'wikidata', 'identifiers', 'note'],
    localized: ['name'],
    localizedRequired: ['name'],
  },
  sources: {
    required: [['id'], ['licence'], ['retrieved_on']],
    optional: ['url', 'attribution', 'published_on', 'language', 'note'],
    localized: ['title', 'publisher'],
    localizedRequired: ['title', 'publisher'],
  },
  targets: {
    required: [['id'], CITY, ['kind'], ['coverage'], ['status'], ['target_year'], SOURCE],
    optional: [
      'base_year',
      'fiscal',
      'base_value',
      'unit',
      'reduction_percent',
      'target_value',
      'baseline_value',
      'denominator_unit',
      'denominator_value',
      'milestones',
      'self_reported_percent',
      ...BASIS,
      'declared_on',
      'note',
      'illustrative',
    ],
    localized: ['label'],
    localizedRequired: [],
  },
  emissions: {
    required: [CITY, ['year', 'period_start'], ['scheme'], ['value'], ['unit'], SOURCE],
    optional: [
      'period_end',
      'code',
      'sector_label',
      'gpc',
      'activity',
      'scope',
      'gas',
      'notation_key',
      'gwp',
      'boundary',
      'method',
      'data_quality_ad',
      'data_quality_ef',
      'published_on',
      'reported_year',
      'note',
      'illustrative',
      ...REPEATED,
    ],
    localized: ['basis_label', 'sector_label'],
    localizedRequired: [],
  },
  partners: {
    required: [['id'], ['kind'], ['source_ids']],
    optional: [
      'acronym',
      'country',
      'city_id',
      'lon',
      'lat',
      'precision',
      'parent_id',
      'area_served',
      'founded',
      'topics',
      'identifiers',
      'website',
      'note',
      'illustrative',
    ],
    localized: ['name', 'seat', 'description'],
    localizedRequired: ['name'],
  },
  profiles: {
    required: [['partner_id'], ['section'], ['source_id']],
    optional: ['id', 'from', 'until', 'topics', 'note', 'illustrative'],
    localized: ['text', 'heading'],
    localizedRequired: ['text'],
  },
  relationships: {
    required: [['id'], ['kind'], ['parties'], ['status'], ['source_ids']],
    optional: ['since', 'until', 'note', 'illustrative'],
    localized: ['subject'],
    localizedRequired: [],
  },
  declarations: {
    required: [['id'], ['kind'], ['partner_ids'], ['source_ids']],
    optional: ['count', 'date', 'target_year', 'note', 'illustrative'],
    localized: ['title'],
    localizedRequired: ['title'],
  },
  ...EVENT_FORMATS,
};

/** Columns that tell a file whatever it is called; the first that are all there decide. */
const TELLING: readonly (readonly [FileKind, readonly string[]])[] = [
  ...EVENT_TELLING,
  ['relationships', ['parties', 'kind']],
  ['declarations', ['partner_ids', 'kind']],
  ['profiles', ['partner_id', 'section']],
  ['partners', ['id', 'kind', 'source_ids']],
  ['targets', ['target_year', 'kind']],
  ['emissions', ['value', 'unit']],
  ['sources', ['licence']],
  ['cities', ['time_zone']],
];

/**
 * Which of our files this is: by its name, else by the columns that only one of them has. A name alone counts
 * only where it is all there is (`emissions.csv`): files of others are called `2018_City-wide_Emissions.csv`.
 */
export function kindOf(name: string, columns: readonly string[]): FileKind | undefined {
  const kinds = Object.keys(FORMATS) as FileKind[];
  const base = name.replace(/^.*[\\/]/u, '').toLowerCase();
  const named = kinds.filter((kind) => base.includes(kind));
  const [only] = named;
  const isOurs = (kind: FileKind): boolean => {
    const { required, optional } = FORMATS[kind];
    const own = new Set<string>([...required.flat(), ...optional]);
    return base.startsWith(`${kind}.`) || columns.filter((column) => own.has(column)).length >= 3;
  };
  if (named.length === 1 && only !== undefined && isOurs(only)) return only;
  return TELLING.find(([, telling]) => telling.every((column) => columns.includes(column)))?.[0];
}

/**
 * Compares the columns of a file with its format: a missing one is an error, an unknown one a warning.
 *
 * @returns true where the rows can be read.
 */
export function checkColumns(table: Table, kind: FileKind, journal: Journal): boolean {
  const format = FORMATS[kind];
  const has = (name: string): boolean => table.columns.includes(name);
  const groups = format.required.filter((names) => !names.some(has)).map((names) => [...names]);
  const prefixes = format.localizedRequired.filter(
    (prefix) => !table.columns.some((name) => prefixOf(name, [prefix])),
  );
  const missing = [
    ...groups.map((names) => names.join(' or ')),
    ...prefixes.map((prefix) => `${prefix}_<language>, for example ${prefix}_en`),
  ];
  for (const expected of missing) {
    journal.issues.push({
      severity: 'error',
      file: table.name,
      row: 1,
      column: expected.split(' ')[0] ?? '',
      code: 'missing-column',
      message: `The file has no column ${expected}. Add it to the header.`,
      found: table.columns.join(', '),
      expected,
    });
  }
  const known = new Set([...format.required.flat(), ...format.optional]);
  for (const name of table.columns) {
    if (name === '' || known.has(name) || prefixOf(name, format.localized)) continue;
    journal.issues.push({
      severity: 'warning',
      file: table.name,
      row: 1,
      column: name,
      code: 'unknown-column',
      message: `The column "${name}" is not part of ${kind}.csv and is not read.`,
      found: name,
      expected: [...known].join(', '),
    });
  }
  return missing.length === 0;
}

function prefixOf(name: string, prefixes: readonly string[]): string | undefined {
  return prefixes.find(
    (prefix) =>
      name.startsWith(`${prefix}_`) && LANGUAGE_SUFFIX.test(name.slice(prefix.length + 1)),
  );
}
