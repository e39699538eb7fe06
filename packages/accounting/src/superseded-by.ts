import type { Breakdown, Inventory, Replacement, Source } from '@climate-embed/schema';

type Publication = Inventory | Breakdown;

const basisOf = (record: Publication): readonly unknown[] =>
  'entries' in record
    ? [
        'entries',
        record.cityId,
        record.country,
        record.scheme,
        record.boundary,
        record.gas,
        record.gwp,
      ]
    : [
        'total',
        record.cityId,
        record.basis.scheme,
        record.basis.code,
        record.basis.boundary,
        record.basis.gas,
        record.basis.gwp,
      ];

/** Who published a source, as text: the English name where there is one, else all of them. */
const publisherOf = ({ publisher }: Source): string =>
  (publisher['en'] ?? JSON.stringify(publisher)).trim().toLowerCase();

interface Dated {
  readonly record: Publication;
  readonly on: string;
}

const byDay = (a: Dated, b: Dated): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

// Another method is another kind of figure; only an early estimate is meant to be replaced by the inventory.
const mayReplace = (later: Publication, earlier: Publication): boolean =>
  later.method === earlier.method ||
  (earlier.method === 'early-estimate' && later.method === 'inventory');

/**
 * Which publications later ones replace. A record names the one it replaces (`supersedes`), or it is of the same
 * publisher, city or country, period and basis and was published later: `publishedOn`, else `reportedYear`, else
 * the day on which its source was published. Where neither can be dated, or both on one day, both stand. Each
 * earlier record is listed once, with the next one; no chain of replacements runs in a circle.
 *
 * @example
 * supersededBy(city.inventories, city.sources); // [{ id: 'seoul-2017-cdp-2019', by: 'seoul-2017-cdp-2020' }]
 */
export function supersededBy(
  records: readonly Publication[],
  sources: readonly Source[],
): readonly Replacement[] {
  const ids = new Set(records.map(({ id }) => id));
  const next = new Map<string, string>();
  const put = (id: string, by: string): void => {
    if (next.has(id) || !ids.has(id)) return;
    for (let at: string | undefined = by; at !== undefined; at = next.get(at))
      if (at === id) return;
    next.set(id, by);
  };
  for (const { id, supersedes } of records) if (supersedes !== undefined) put(supersedes, id);

  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const groups = new Map<string, Dated[]>();
  for (const record of records) {
    const source = sourceById.get(record.sourceId);
    const on = record.publishedOn ?? record.reportedYear?.toString() ?? source?.publishedOn;
    if (!source || on === undefined) continue;
    const { start, end } = record.period;
    const key = JSON.stringify([...basisOf(record), start, end, publisherOf(source)]);
    groups.set(key, [...(groups.get(key) ?? []), { record, on }]);
  }
  for (const group of groups.values()) {
    group.sort(byDay);
    for (const [index, { record, on }] of group.entries()) {
      const later = group
        .slice(index + 1)
        .find((other) => other.on > on && mayReplace(other.record, record));
      if (later) put(record.id, later.record.id);
    }
  }
  return [...next].map(([id, by]) => ({ id, by }));
}

/** The records that no later publication replaces. */
export function notSuperseded<Record extends Publication>(
  records: readonly Record[],
  sources: readonly Source[],
): readonly Record[] {
  const replaced = new Set(supersededBy(records, sources).map(({ id }) => id));
  return replaced.size === 0 ? records : records.filter(({ id }) => !replaced.has(id));
}
