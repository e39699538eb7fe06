import type {
  AgendaIssue,
  Breakdown,
  City,
  Declaration,
  Event,
  EventParty,
  Inventory,
  LocalizedText,
  PartnerName,
  PartnerRecord,
  Population,
  ProfileLine,
  RelatedEvent,
  Relationship,
  Session,
  SessionItem,
  Source,
  Target,
} from '@climate-embed/schema';

/** A city's own record; its targets, totals, population and sources are records beside it. */
export type CityRecord = Omit<City, 'population' | 'targets' | 'inventories' | 'sources' | 'asOf'>;

/** A population figure with the city it belongs to. */
export interface PopulationRecord extends Population {
  readonly cityId: string;
}

/** A name of the past with the partner that bore it. */
export interface PartnerNameRecord extends PartnerName {
  readonly partnerId: string;
}

/** A line of a profile with the partner it belongs to. */
export interface ProfileLineRecord extends ProfileLine {
  readonly partnerId: string;
}

/** A party with its name as printed; without one where it goes by the name that the partner has. */
export type EventPartyRecord = Omit<EventParty, 'name'> & { readonly name?: LocalizedText };

/** An event that is named by its id: its name is its own. */
export type RelatedEventRecord = Omit<RelatedEvent, 'name'> & { readonly name?: LocalizedText };

/** An event's own record; moments, sessions and what is computed from them stand beside it. */
export type EventRecord = Omit<
  Event,
  | 'start'
  | 'end'
  | 'parties'
  | 'related'
  | 'tracks'
  | 'sessions'
  | 'issues'
  | 'partners'
  | 'sources'
  | 'asOf'
> & {
  readonly parties: readonly EventPartyRecord[];
  readonly related: readonly RelatedEventRecord[];
};

/** Times of day, `HH:MM`, in the zone of the event. */
export interface LocalTimes {
  readonly from?: string;
  /** On the next day where it is before `from`. */
  readonly until?: string;
}

/** A session with local times; its moments follow from its day and the zone of its event. */
export type SessionRecord = Omit<
  Session,
  'start' | 'end' | 'localStart' | 'localEnd' | 'suggested' | 'previousStart' | 'parties' | 'items'
> &
  LocalTimes & {
    readonly eventId: string;
    /** Its place in the programme, ascending. */
    readonly order: number;
    readonly parties?: readonly EventPartyRecord[];
    /** The name of its track, at least once for each track. */
    readonly trackName?: LocalizedText;
    readonly suggested?: LocalTimes & { readonly reason: LocalizedText };
    /** `YYYY-MM-DDTHH:MM` in the zone of the event. */
    readonly previousStart?: string;
  };

/** An item with the session it belongs to. */
export interface SessionItemRecord extends SessionItem {
  readonly eventId: string;
  readonly sessionId: string;
  /** Its place within the session, ascending. */
  readonly order: number;
}

/** What somebody who has read a programme says of it. */
export interface AgendaIssueRecord extends AgendaIssue {
  readonly eventId: string;
}

/** The document of each kind of record. */
export interface RecordBodies {
  readonly source: Source;
  readonly city: CityRecord;
  readonly target: Target;
  readonly inventory: Inventory;
  readonly breakdown: Breakdown;
  readonly population: PopulationRecord;
  readonly partner: PartnerRecord;
  readonly 'partner-name': PartnerNameRecord;
  readonly 'profile-line': ProfileLineRecord;
  readonly relationship: Relationship;
  readonly declaration: Declaration;
  readonly event: EventRecord;
  readonly session: SessionRecord;
  readonly 'session-item': SessionItemRecord;
  readonly 'agenda-issue': AgendaIssueRecord;
}
