import type {
  Event,
  EventSummary,
  IsoDate,
  LocalizedText,
  PartnerSummary,
  Source,
} from '@climate-embed/schema';

import { lazy } from '../app/lazy.js';
import { newestOf } from '../app/newest.js';
import type {
  AgendaIssueRecord,
  EventRecord,
  SessionItemRecord,
  SessionRecord,
} from '../app/records.js';
import { sourcesOf } from '../partners/cited.js';
import type { PartnerWorld } from '../partners/partner-world.js';
import { pick } from '../partners/pick.js';
import { assembleEvent, daysOf, type EventParts } from './assemble-event.js';
import { mentionedIn } from './mentioned.js';
import type { Mentionable } from './mentions.js';
import { byFirstDay } from './order-events.js';

/** What is known of events, as it is stored: in any order, and with references that may lead nowhere. */
export interface EventFacts {
  readonly events: readonly EventRecord[];
  readonly sessions: readonly SessionRecord[];
  readonly items: readonly SessionItemRecord[];
  readonly issues: readonly AgendaIssueRecord[];
}

/** What facts about events may refer to. */
export interface EventSurroundings {
  /** By id. */
  readonly sources: ReadonlyMap<string, Source>;
  isCity(id: string): boolean;
  /** Asked for when an event is put together that mentions somebody. */
  partners(): PartnerWorld;
}

/** All events as the API tells of them. Each is put together when it is first asked for, and kept. */
export interface EventWorld {
  /** In the order of lists: by the first day. */
  readonly ids: readonly string[];
  /** All, in the same order. Puts every programme together. */
  readonly ordered: readonly Event[];
  /** The event of an id. */
  event(id: string): Event | undefined;
  /** An event as lists tell of it. */
  summary(id: string): EventSummary | undefined;
  /** The events in which a partner has a part, in the order of lists. */
  of(partnerId: string): readonly string[];
  /** The events that take place in a city, likewise. */
  in(cityId: string): readonly string[];
  /** The sources that some events name. */
  citedBy(events: readonly EventSummary[]): readonly Source[];
  /** The newest day on which anything of some events was read. */
  asOf(ids: readonly string[]): IsoDate;
}

const SUMMARY = [
  'id',
  'kind',
  'name',
  'status',
  'mode',
  'timeZone',
  'days',
  'start',
  'end',
  'between',
  'venue',
  'place',
  'cityId',
  'country',
  'parties',
  'languages',
  'illustrative',
] as const;

const NONE: readonly never[] = [];

function byEvent<T extends { readonly eventId: string }>(records: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const group = groups.get(record.eventId);
    if (group) group.push(record);
    else groups.set(record.eventId, [record]);
  }
  return groups;
}

/** The records of each event by its id, in the order of lists. An event that names a source that is not there is none. */
function partsOf(facts: EventFacts, sources: ReadonlyMap<string, Source>): Map<string, EventParts> {
  const sessions = byEvent(facts.sessions);
  const items = byEvent(facts.items);
  const issues = byEvent(facts.issues);
  const parts = facts.events
    .filter(({ sourceIds }) => sourceIds.every((id) => sources.has(id)))
    .map((event): EventParts & { readonly id: string; readonly days: readonly IsoDate[] } => {
      const own = sessions.get(event.id) ?? NONE;
      return {
        id: event.id,
        days: daysOf({ event, sessions: own }),
        event,
        sessions: own,
        items: items.get(event.id) ?? NONE,
        issues: issues.get(event.id) ?? NONE,
      };
    });
  const between = ({ event }: EventParts) => event.between && { between: event.between };
  const inOrder = parts.sort((a, b) =>
    byFirstDay({ ...a, ...between(a) }, { ...b, ...between(b) }),
  );
  return new Map(inOrder.map((one) => [one.id, one]));
}

/** Ids of events by something that several of them name; each list keeps the order. */
function indexBy(
  parts: ReadonlyMap<string, EventParts>,
  keysOf: (event: EventRecord) => readonly string[],
): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [id, { event }] of parts)
    for (const key of new Set(keysOf(event))) {
      const ids = index.get(key);
      if (ids) ids.push(id);
      else index.set(key, [id]);
    }
  return index;
}

/** Where a partner stands is for a map to tell, with the wording that its source asks for: an event does without both. */
const withoutPlace = ({ position: _, precision: __, ...partner }: PartnerSummary): PartnerSummary =>
  partner;

/** Puts the records together into events when they are asked for. */
export function eventWorld(facts: EventFacts, around: EventSurroundings): EventWorld {
  const { sources, isCity, partners } = around;
  const parts = partsOf(facts, sources);
  const known: Mentionable = {
    partnerName: (id): LocalizedText | undefined => partners().partners.get(id)?.record.name,
    eventName: (id) => parts.get(id)?.event.name,
    isCity,
  };
  const kept = new Map<string, Event>();
  const assemble = (found: EventParts): Event => {
    const bare = assembleEvent(found, known);
    const ids = mentionedIn(bare);
    const cited = sourcesOf(bare.sourceIds, sources);
    return {
      ...bare,
      partners: ids.length > 0 ? partners().mention(ids).partners.map(withoutPlace) : NONE,
      sources: cited,
      asOf: newestOf(cited),
    };
  };
  const event = (id: string): Event | undefined => {
    const found = parts.get(id);
    if (!found) return undefined;
    const whole = kept.get(id) ?? assemble(found);
    kept.set(id, whole);
    return whole;
  };
  const ids = [...parts.keys()];
  const byPartner = lazy(() =>
    indexBy(parts, ({ parties }) => parties.flatMap(({ partnerId }) => partnerId ?? [])),
  );
  const byCity = lazy(() => indexBy(parts, ({ cityId }) => (cityId === undefined ? [] : [cityId])));
  const ordered = lazy(() => ids.flatMap((id) => event(id) ?? []));
  const sourceIdsOf = (list: readonly string[]): string[] =>
    list.flatMap((id) => parts.get(id)?.event.sourceIds ?? []);
  return {
    ids,
    get ordered() {
      return ordered();
    },
    event,
    summary: (id) => {
      const found = event(id);
      return found && pick(found, SUMMARY);
    },
    of: (partnerId) => byPartner().get(partnerId) ?? NONE,
    in: (cityId) => byCity().get(cityId) ?? NONE,
    citedBy: (events) => sourcesOf(sourceIdsOf(events.map(({ id }) => id)), sources),
    asOf: (list) => newestOf(sourcesOf(sourceIdsOf(list), sources)),
  };
}
