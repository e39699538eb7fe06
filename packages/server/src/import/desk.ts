import { type Breakdown, type Inventory, type IsoDate, type Source } from '@climate-embed/schema';
import type { CityFinder } from './city-finder.js';
import { takeBreakdown } from './take-breakdown.js';
import type { Desk, Place } from './formats/format.js';
import type { Labelled } from './known-labels.js';
import { compareTonnes } from './reconcile.js';
import type { RecordBook } from './record-book.js';
import type { Journal } from './report.js';
import { placeOf, type Spot } from './spot.js';
import { validate } from './validate.js';

/** What a desk works with. */
export interface DeskContext {
  /** Name of the file that is read. */
  readonly file: string;
  readonly book: RecordBook;
  readonly journal: Journal;
  readonly finder: CityFinder;
  readonly today: IsoDate;
  /** Words for bases that are known. */
  readonly labelled?: Labelled;
  /** The city and the source that the caller named for the file. */
  readonly cityId?: string | undefined;
  readonly sourceId?: string | undefined;
  /** Sources that the store has already: they stay as somebody wrote them, with the day on which he read them. */
  readonly sourceIds?: ReadonlySet<string>;
}

/** Rows of data that were read at a desk. */
export interface Tally {
  rows: number;
  accepted: number;
}

/** A desk for one file. Its tally counts what the format reports as rows. */
export function createDesk(context: DeskContext): Desk & { readonly tally: Tally } {
  const { file, book, journal, finder, today, cityId, sourceId } = context;
  const labelled: Labelled = context.labelled ?? ((_cityId, basis) => basis);
  const tally: Tally = { rows: 0, accepted: 0 };
  const sources = new Set<string>(context.sourceIds);
  const spotOf = ({ sheet, row }: Place): Spot =>
    sheet === undefined || sheet === '' ? { file, line: row } : { file, sheet, line: row };
  const issue: Desk['issue'] = (
    severity,
    at,
    code,
    message,
    { found = '', expected = '' } = {},
  ) => {
    const place = { ...placeOf(spotOf(at)), column: at.column ?? '' };
    journal.issues.push({ severity, ...place, code, message, found, expected });
  };
  const reconcile: Desk['reconcile'] = (at, id, published, computed, tolerance) => {
    const comparison = compareTonnes(published, computed, tolerance);
    journal.reconciliations.push({ ...placeOf(spotOf(at)), id, published, ...comparison });
    if (comparison.agrees) return;
    const message = `The published total differs from the sum of its parts by ${comparison.difference} t. The published one is kept.`;
    const detail = { found: `${published} t`, expected: `${comparison.computed} t` };
    issue('warning', at, 'total-misfit', message, detail);
  };
  const desk: Desk & { readonly tally: Tally } = {
    tally,
    today,
    cityId,
    city: (clue) => cityId ?? finder.find(clue),
    nameOf: (id) => finder.get(id)?.name,
    source: (made: Source) => {
      if (sourceId !== undefined) return sourceId;
      const spot: Spot = { file, line: 0 };
      if (!sources.has(made.id) && validate('source', made, spot, journal)) {
        book.add('source', made.id, made, [spot]);
      }
      sources.add(made.id);
      return made.id;
    },
    breakdown: (body: Breakdown, at) =>
      void takeBreakdown(body, at, [spotOf(at)], context, desk, {
        stated: new Set(),
        basis: (basis) => (body.cityId === undefined ? basis : labelled(body.cityId, basis)),
      }),
    inventory: (body: Inventory, at) => {
      const spot = spotOf(at);
      if (!validate('inventory', body, spot, journal)) return;
      const basis = labelled(body.cityId, body.basis);
      book.add('inventory', body.id, { ...body, basis }, [spot]);
    },
    target: (body, at) => {
      const spot = spotOf(at);
      if (validate('target', body, spot, journal)) book.add('target', body.id, body, [spot]);
    },
    population: (body, at) => {
      const spot = spotOf(at);
      const id = `${body.cityId}-${body.year}-${body.sourceId}`;
      if (validate('population', body, spot, journal)) book.add('population', id, body, [spot]);
    },
    issue,
    reconcile,
    converted: (at, original, unit, value) => {
      const place = { ...placeOf(spotOf(at)), column: at.column ?? '' };
      journal.conversions.push({ ...place, original, unit, value });
    },
    row: (_at, accepted) => {
      tally.rows++;
      if (accepted) tally.accepted++;
    },
  };
  return desk;
}
