import type { Breakdown, City, Inventory, Population, Source, Target } from '@climate-embed/schema';

import { type EventWorld, eventWorld } from '../events/event-world.js';
import { type PartnerWorld, partnerWorld } from '../partners/partner-world.js';
import type { RecordKind, StoredRecord } from '../store/store.js';
import { byCodeUnit, byId } from './in-order.js';
import { lazy } from './lazy.js';
import { newestOf } from './newest.js';
import type { RecordBodies } from './records.js';

/** All that the API tells of, at one change of the store. */
export interface Snapshot {
  /** By id, in the order of ids. */
  readonly cities: ReadonlyMap<string, City>;
  /** The ids of a country's cities, by ISO code, both in order. */
  readonly countries: ReadonlyMap<string, readonly string[]>;
  /** The entries behind the totals, by the id of the city or the ISO code of the country, in order of time. */
  readonly breakdowns: ReadonlyMap<string, readonly Breakdown[]>;
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Put together when it is first asked for: who has no partners pays nothing for them. */
  readonly partners: PartnerWorld;
  /** Likewise. */
  readonly events: EventWorld;
}

/** What is set aside until somebody asks for partners. */
const PARTNER_RECORDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'partner',
  'partner-name',
  'profile-line',
  'relationship',
  'declaration',
]);

/** What is set aside until somebody asks for events. */
const EVENT_RECORDS: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'event',
  'session',
  'session-item',
  'agenda-issue',
]);

function bodiesOf<K extends RecordKind>(
  records: readonly StoredRecord[],
  kind: K,
): RecordBodies[K][] {
  return records
    .filter((record) => record.kind === kind)
    .map((record) => record.body as RecordBodies[K]);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const cityOf = ({ cityId }: { readonly cityId: string }): string => cityId;

const byTime = (a: Inventory | Breakdown, b: Inventory | Breakdown): number =>
  a.period.year - b.period.year || byCodeUnit(a.id, b.id);

/** The sources that facts name, in the order of their ids. */
export function citedBy(
  facts: readonly { readonly sourceId: string }[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = [...new Set(facts.map(({ sourceId }) => sourceId))].sort(byCodeUnit);
  return ids.flatMap((id) => sources.get(id) ?? []);
}

function assemble(
  record: RecordBodies['city'],
  population: readonly Population[],
  targets: readonly Target[],
  inventories: readonly Inventory[],
  breakdowns: readonly Breakdown[],
  known: ReadonlyMap<string, Source>,
): City {
  const sources = citedBy([...population, ...targets, ...inventories, ...breakdowns], known);
  const asOf = newestOf(sources);
  return { ...record, population, targets, inventories, sources, asOf };
}

/**
 * Puts the records together into cities, and into partners and events when somebody asks for them. Targets stand in
 * the order of their years, totals and population too; a city cites exactly the sources that its facts name. Facts of a
 * city that is not there are left out.
 */
export function takeSnapshot(records: readonly StoredRecord[]): Snapshot {
  const sources = new Map(bodiesOf(records, 'source').map((source) => [source.id, source]));
  const targets = groupBy(bodiesOf(records, 'target'), cityOf);
  const inventories = groupBy(bodiesOf(records, 'inventory'), cityOf);
  const populations = groupBy(bodiesOf(records, 'population'), cityOf);
  const breakdowns = groupBy(
    bodiesOf(records, 'breakdown').sort(byTime),
    ({ cityId, country }) => cityId ?? country ?? '',
  );
  const cities = new Map<string, City>();
  const countries = new Map<string, string[]>();
  for (const record of bodiesOf(records, 'city').sort(byId)) {
    const { id, country } = record;
    const city = assemble(
      record,
      (populations.get(id) ?? [])
        .sort((a, b) => a.year - b.year || byCodeUnit(a.sourceId, b.sourceId))
        .map(({ cityId: _, ...population }) => population),
      (targets.get(id) ?? []).sort((a, b) => a.targetYear - b.targetYear || byCodeUnit(a.id, b.id)),
      (inventories.get(id) ?? []).sort(byTime),
      breakdowns.get(id) ?? [],
      sources,
    );
    cities.set(id, city);
    const ids = countries.get(country);
    if (ids) ids.push(id);
    else countries.set(country, [id]);
  }
  const inOrder = [...countries].sort(([a], [b]) => byCodeUnit(a, b));
  const ofPartners = records.filter(({ kind }) => PARTNER_RECORDS.has(kind));
  const partners = lazy(() =>
    partnerWorld(
      {
        partners: bodiesOf(ofPartners, 'partner'),
        names: bodiesOf(ofPartners, 'partner-name'),
        lines: bodiesOf(ofPartners, 'profile-line'),
        relationships: bodiesOf(ofPartners, 'relationship'),
        declarations: bodiesOf(ofPartners, 'declaration'),
      },
      { sources, isCity: (id) => cities.has(id) },
    ),
  );
  const ofEvents = records.filter(({ kind }) => EVENT_RECORDS.has(kind));
  const events = lazy(() =>
    eventWorld(
      {
        events: bodiesOf(ofEvents, 'event'),
        sessions: bodiesOf(ofEvents, 'session'),
        items: bodiesOf(ofEvents, 'session-item'),
        issues: bodiesOf(ofEvents, 'agenda-issue'),
      },
      { sources, isCity: (id) => cities.has(id), partners },
    ),
  );
  return {
    cities,
    countries: new Map(inOrder),
    breakdowns,
    sources,
    get partners() {
      return partners();
    },
    get events() {
      return events();
    },
  };
}
