// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

/** What a total counts: scheme, which total, boundary, gases, GWP set. */
export interface Basis {
  /** Accounting scheme, for example `gpc`, `crf`, `kobe-statistics`; absent where the source states none. */
  readonly scheme?: string;
  /** Which total of the scheme, for example `BASIC`, `total`. */
  readonly code?: string;
  /** Geographic boundary, for example `administrative`; absent where not stated. */
  readonly boundary?: string;
  readonly gas?: 'CO2' | 'CO2e' | (string & {});
  /** Set of global warming potentials, for example `AR5`. */
  readonly gwp?: string;
  /** The basis in words, as shown under a figure. */
  readonly label?: LocalizedText;
}

/** A text by language: BCP 47 tag to text. */
export type LocalizedText = { readonly [key: string]: string };

/** The entries of an inventory: what a city or country emitted in one period, as one publication has it. */
export interface Breakdown {
  readonly id: string;
  /** Either a city or a country is named. */
  readonly cityId?: string;
  /** ISO 3166-1 alpha-2, of a national inventory. */
  readonly country?: string;
  /** The reporting period of a total: a calendar or a fiscal year. */
  readonly period: Period;
  /** Whose categories the codes are: `gpc`, `kobe-statistics`. */
  readonly scheme: string;
  readonly boundary?: string;
  readonly gas?: string;
  /** GWP set, for example `AR5`. */
  readonly gwp?: string;
  readonly method: 'inventory' | 'early-estimate' | 'after-reduction' | 'modelled' | (string & {});
  readonly entries: readonly Entry[];
  /** As printed, for reconciliation; none is part of the entries. */
  readonly totals: readonly PublishedTotal[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly publishedOn?: IsoDate;
  readonly reportedYear?: number;
  readonly sourceId: string;
  /** The breakdown that this one replaces; it stays readable. */
  readonly supersedes?: string;
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** The reporting period of a total: a calendar or a fiscal year. */
export interface Period {
  /** The year it is filed under: the calendar year, or the one in which the fiscal year begins. */
  readonly year: number;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
  /** True where the period is not a calendar year. */
  readonly fiscal?: boolean;
}

/** What one source of emissions emits, in one scope, or why no number stands there. */
export interface Entry {
  /** Category in the breakdown's scheme: `I.1.1`, `industry`. */
  readonly code: string;
  /** GPC reference number, where the publication gives it beside its own. */
  readonly gpc?: string;
  /** The category as printed. */
  readonly label?: LocalizedText;
  readonly scope?: '1' | '2' | '3' | (string & {});
  /** What `value` counts, where not the breakdown's gas: `CO2`, `CO2e`. */
  readonly gas?: string;
  /** Tonnes of CO2 equivalent. */
  readonly value?: number;
  /** Notation keys, where no number stands. Never 0. */
  readonly keys?: readonly ('NO' | 'IE' | 'NE' | 'C' | 'NA' | (string & {}))[];
  /** Where an entry marked IE is included. */
  readonly elsewhere?: readonly string[];
  readonly gases?: readonly GasPart[];
  /** Tonnes of biogenic CO2, reported apart and in no total. */
  readonly biogenic?: number;
  /** Fuel type or activity, as printed. */
  readonly activity?: string;
  readonly activityQuality?: 'H' | 'M' | 'L' | (string & {});
  readonly factorQuality?: 'H' | 'M' | 'L' | (string & {});
  readonly note?: string;
}

/** One gas's share of an entry. */
export interface GasPart {
  /** Formula or family: `CO2`, `CH4`, `N2O`, `SF6`, `HFC-134a`. */
  readonly gas: string;
  /** Tonnes of CO2 equivalent. */
  readonly value?: number;
  /** Tonnes of the gas itself, where published. */
  readonly mass?: number;
}

/** A total that a publication prints. */
export interface PublishedTotal {
  /** Which total: `BASIC`, or a category that has parts. */
  readonly code: string;
  /** Tonnes of CO2 equivalent. */
  readonly value: number;
}

/** A city with all that is known of it. */
export interface City {
  /** Stable id: `kobe`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** WGS 84 position in degrees. */
  readonly position?: Position;
  /** ISO 3166-2. */
  readonly subdivision?: string;
  readonly unlocode?: string;
  readonly wikidata?: string;
  /** What registers call it; importers find the city by these. */
  readonly identifiers?: readonly Identifier[];
  /** IANA time zone. */
  readonly timeZone: string;
  readonly population: readonly Population[];
  readonly targets: readonly Target[];
  readonly inventories: readonly Inventory[];
  readonly sources: readonly Source[];
  readonly note?: string;
  /** The newest day on which any of this was read from its source. */
  readonly asOf: IsoDate;
}

/** WGS 84 position in degrees. */
export interface Position {
  readonly longitude: number;
  readonly latitude: number;
}

/** What a register calls a city. */
export interface Identifier {
  /** Whose number or name it is: `cdp`, `c40`, `gcom`, `geonames`. */
  readonly system: string;
  readonly value: string;
}

/** Residents of a city in one year. */
export interface Population {
  readonly year: number;
  /** Residents. */
  readonly value: number;
  readonly sourceId: string;
}

/** What a city set out to reach, in its own terms. */
export interface Target {
  /** Stable id, part of the contract: `kobe-2030`. */
  readonly id: string;
  readonly cityId: string;
  readonly kind: 'base-year' | 'fixed-level' | 'baseline-scenario' | 'base-year-intensity' | 'net-zero' | (string & {});
  /** The city's own word for it, for example carbon neutral. */
  readonly label?: LocalizedText;
  readonly coverage: 'city-wide' | 'managed-sectors' | 'part-of-city' | 'sector' | 'own-operations' | (string & {});
  readonly status: 'in-force' | 'superseded' | 'uncertain' | (string & {});
  readonly baseYear?: number;
  /** True where base and target year are fiscal years. */
  readonly baseFiscal?: boolean;
  /** Tonnes in the base year; for an intensity target, tonnes per denominator unit. */
  readonly baseValue?: number;
  readonly targetYear: number;
  /** As printed, 0 to 100 and beyond. */
  readonly reductionPercent?: number;
  /** As printed, tonnes in the target year; wins over the percentage. */
  readonly targetValue?: number;
  /** Business-as-usual tonnes in the target year (baseline scenario). */
  readonly baselineValue?: number;
  /** Unit of an intensity target, for example `person`. */
  readonly denominatorUnit?: string;
  /** Projected denominator in the target year. */
  readonly denominatorValue?: number;
  readonly milestones?: readonly Milestone[];
  /** Percent of target achieved as the city itself reported it. */
  readonly selfReportedPercent?: number;
  /** What a total counts: scheme, which total, boundary, gases, GWP set. */
  readonly basis?: Basis;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly declaredOn?: IsoDate;
  readonly sourceId: string;
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** A year and level of a city's own pathway. */
export interface Milestone {
  readonly year: number;
  /** Tonnes of CO2 equivalent a year. */
  readonly value: number;
}

/** A city's total for one period, on one basis, as one publication has it. */
export interface Inventory {
  readonly id: string;
  readonly cityId: string;
  /** The reporting period of a total: a calendar or a fiscal year. */
  readonly period: Period;
  /** What a total counts: scheme, which total, boundary, gases, GWP set. */
  readonly basis: Basis;
  readonly method: 'inventory' | 'early-estimate' | 'after-reduction' | 'modelled' | (string & {});
  /** Tonnes of CO2 equivalent (of CO2 where basis.gas says so). */
  readonly value: number;
  /** As printed. */
  readonly originalValue?: number;
  readonly originalUnit?: string;
  /** True where the source prints the parts and the total is their sum. */
  readonly computed?: boolean;
  readonly parts?: readonly InventoryPart[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly publishedOn?: IsoDate;
  /** Year in which it was reported to the publisher. */
  readonly reportedYear?: number;
  readonly sourceId: string;
  /** The breakdown whose entries this total is the sum of. */
  readonly breakdownId?: string;
  /** The total that this one replaces: an earlier publication of the same. */
  readonly supersedes?: string;
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** One scope's share of a total. */
export interface InventoryPart {
  readonly scope: string;
  /** Tonnes of CO2 equivalent. */
  readonly value: number;
}

/** Where a fact was published, and on what terms. */
export interface Source {
  /** Stable id, for example `kobe-statistics-2025`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly title: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly publisher: LocalizedText;
  /** Address of the publication, absent where it has none. */
  readonly url?: string;
  /** SPDX id or name of the licence, `unknown` where the publisher states none. */
  readonly licence: string;
  /** Wording that the publisher requires wherever the figure is shown. */
  readonly attribution?: string;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly publishedOn?: IsoDate;
  /** The day on which the figure was read there. */
  readonly retrievedOn: IsoDate;
  /** Language of the publication, BCP 47. */
  readonly language?: string;
  readonly note?: string;
}

/** A city in a list. */
export interface CitySummary {
  /** Stable id: `kobe`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** WGS 84 position in degrees. */
  readonly position?: Position;
  /** How many targets are known. */
  readonly targets: number;
  /** How many totals are known. */
  readonly inventories: number;
}

/** A city's emissions over time on one basis, divided in one way, ready to be drawn. */
export interface Emissions {
  /** A city by name. */
  readonly city: CityName;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
  readonly illustrative?: boolean;
  readonly by: 'sector' | 'scope' | 'gas' | 'total' | (string & {});
  /** Whose categories the parts are. */
  readonly scheme?: string;
  /** What all totals of this answer count. */
  readonly basis?: Basis;
  /** Ascending; periods without data absent. */
  readonly points: readonly EmissionsPoint[];
  /** In order of drawing, bottom first. */
  readonly series: readonly EmissionsSeries[];
  readonly losses: readonly EmissionsLoss[];
  /** The target's path, on the basis of the totals. */
  readonly aim?: EmissionsAim;
  readonly variants: readonly EmissionsVariant[];
  /** From the day after this one on, the latest total is more than three years old. */
  readonly oldAfter?: IsoDate;
  readonly sources: readonly Source[];
}

/** A city by name. */
export interface CityName {
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  readonly country: string;
}

/** A period with its total. */
export interface EmissionsPoint {
  readonly year: number;
  readonly fiscal?: boolean;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly start: IsoDate;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly end: IsoDate;
  /** Total in tonnes; absent where entries are known and no total can be stated. */
  readonly value?: number;
  /** True where the total is the sum of entries. */
  readonly computed?: boolean;
  readonly method: 'inventory' | 'early-estimate' | 'after-reduction' | 'modelled' | (string & {});
  /** Tonnes per resident, where a population of the same year has a source. */
  readonly perPerson?: number;
  readonly sourceId: string;
  readonly inventoryId?: string;
  readonly breakdownId?: string;
}

/** One part of the total over time. */
export interface EmissionsSeries {
  /** Category, scope or gas. */
  readonly key: string;
  /** A text by language: BCP 47 tag to text. */
  readonly label?: LocalizedText;
  readonly tone?: 'stationary' | 'transport' | 'waste' | 'ippu' | 'afolu' | 'commercial' | 'supply' | 'other' | (string & {});
  /** Tonnes, one for each position in `at`. */
  readonly values: readonly number[];
  /** Positions in `points` that have a value; absent where all have one. */
  readonly at?: readonly number[];
  readonly gaps?: readonly EmissionsGap[];
  /** True where it is shown beside the total and not part of it (memo). */
  readonly outside?: boolean;
}

/** Why a part has no number in a period. */
export interface EmissionsGap {
  /** Position in `points`. */
  readonly at: number;
  readonly keys: readonly ('NO' | 'IE' | 'NE' | 'C' | 'NA' | (string & {}))[];
}

/** Tonnes that have no place in the scheme shown. */
export interface EmissionsLoss {
  /** Position in `points`. */
  readonly at: number;
  /** Category in the scheme of the publication. */
  readonly code: string;
  /** A text by language: BCP 47 tag to text. */
  readonly label?: LocalizedText;
  readonly scope?: '1' | '2' | '3' | (string & {});
  /** Tonnes. */
  readonly value: number;
  readonly reason: 'no-counterpart' | 'outside-scope' | 'combined' | 'unknown-code' | 'undivided' | (string & {});
}

/** The target's path, on the basis of the totals. */
export interface EmissionsAim {
  readonly targetId: string;
  readonly baseYear?: number;
  readonly baseFiscal?: boolean;
  /** The path against which a city is measured, base first, and the targets behind it. */
  readonly pathway: Pathway;
}

/** The path against which a city is measured, base first, and the targets behind it. */
export interface Pathway {
  readonly kind: 'linear' | 'milestones' | (string & {});
  readonly points: readonly PathwayPoint[];
}

/** A point that a city's path runs through. */
export interface PathwayPoint {
  readonly year: number;
  /** Tonnes. */
  readonly value: number;
  /** Change since the base year. */
  readonly changePercent?: number;
  /** Set where the point is a target. */
  readonly targetId?: string;
  readonly netZero?: boolean;
}

/** Another way to ask for the same emissions. */
export interface EmissionsVariant {
  readonly by: 'sector' | 'scope' | 'gas' | 'total' | (string & {});
  readonly scheme?: string;
  readonly gwp?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly label?: LocalizedText;
}

/** What a chart shows of emissions: checked before it is drawn. */
export interface EmissionsChart {
  /** A city by name. */
  readonly city: CityName;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
  readonly illustrative?: boolean;
  readonly by: 'sector' | 'scope' | 'gas' | 'total' | (string & {});
  /** Whose categories the parts are. */
  readonly scheme?: string;
  /** What all totals of this answer count. */
  readonly basis?: Basis;
  /** Ascending; periods without data absent. */
  readonly points: readonly EmissionsPoint[];
  /** In order of drawing, bottom first. */
  readonly series: readonly EmissionsSeries[];
  readonly losses: readonly EmissionsLoss[];
  /** The target's path, on the basis of the totals. */
  readonly aim?: EmissionsAim;
  readonly variants: readonly EmissionsVariant[];
  /** From the day after this one on, the latest total is more than three years old. */
  readonly oldAfter?: IsoDate;
  readonly sources: readonly CardSource[];
}

/** The part of a source that a card shows. */
export interface CardSource {
  /** Stable id, for example `kobe-statistics-2025`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly publisher: LocalizedText;
  /** Wording that the publisher requires wherever the figure is shown. */
  readonly attribution?: string;
  /** Language of the publication, BCP 47. */
  readonly language?: string;
}

/** A document that belongs to an event. */
export interface Attachment {
  readonly kind: 'programme' | 'press-release' | 'concept-note' | 'presentation' | 'recording' | 'photos' | 'profile' | 'minutes' | 'other' | (string & {});
  /** A text by language: BCP 47 tag to text. */
  readonly title: LocalizedText;
  /** An https or http address. */
  readonly url?: string;
  /** BCP 47 tag. */
  readonly language?: string;
}

/** Between which days an event was or will be. */
export interface Between {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly from?: string;
  /** Likewise; the last that is possible. */
  readonly until?: string;
}

/** An event with its whole programme. */
export interface Event {
  /** Stable id: `ifllc-2021`. */
  readonly id: string;
  readonly kind: 'forum' | 'conference' | 'meeting' | 'workshop' | 'summit' | 'ceremony' | 'training' | 'call' | 'other' | (string & {});
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  readonly status: 'confirmed' | 'tentative' | 'moved' | 'postponed' | 'cancelled' | (string & {});
  readonly mode?: 'onsite' | 'online' | 'hybrid' | (string & {});
  /** IANA time zone of all local times. */
  readonly timeZone?: string;
  /** Its days, ascending; none where no day is known. */
  readonly days: readonly IsoDate[];
  /** The first known moment: RFC 3339 date-time with the offset of the zone. */
  readonly start?: string;
  /** The last known moment, likewise. */
  readonly end?: string;
  /** Between which days an event was or will be. */
  readonly between?: Between;
  /** A text by language: BCP 47 tag to text. */
  readonly venue?: LocalizedText;
  /** The town, as the source says. */
  readonly place?: LocalizedText;
  /** The city of this API in which it takes place. */
  readonly cityId?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Organisers first. */
  readonly parties: readonly EventParty[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly illustrative?: boolean;
  /** A text by language: BCP 47 tag to text. */
  readonly purpose?: LocalizedText;
  /** How many took part, as the source counts, mostly in round numbers. */
  readonly attendance?: number;
  /** A series of events. */
  readonly series?: EventSeries;
  readonly related: readonly RelatedEvent[];
  readonly attachments: readonly Attachment[];
  /** An https or http address. */
  readonly website?: string;
  readonly tracks: readonly Track[];
  /** In the order of the programme; times may be missing. */
  readonly sessions: readonly Session[];
  /** What is doubtful, contradictory or misprinted; nothing is corrected. */
  readonly issues: readonly AgendaIssue[];
  /** Raised with each change of the programme (RFC 5545). */
  readonly sequence: number;
  /** When the programme last changed: RFC 3339, in UTC. */
  readonly modified: string;
  readonly sourceIds: readonly string[];
  /** Everybody mentioned, by id. */
  readonly partners: readonly PartnerSummary[];
  readonly sources: readonly Source[];
  /** What is doubtful or must be known beside it. */
  readonly note?: string;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** Who has a part in an event or a session. */
export interface EventParty {
  /** The partner of this API, where it is one. */
  readonly partnerId?: string;
  /** As printed; the partner's name where nothing is. */
  readonly name: { readonly [key: string]: string };
  readonly role: 'organiser' | 'co-host' | 'convener' | 'moderator' | 'collaborator' | 'supporter' | 'other' | (string & {});
}

/** A series of events. */
export interface EventSeries {
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  /** 3 for the third of its kind. */
  readonly number?: number;
}

/** Another event that has to do with one. */
export interface RelatedEvent {
  /** Where this API knows it. */
  readonly eventId?: string;
  readonly relation: 'previous' | 'next' | 'part-of' | 'side-event' | 'other' | (string & {});
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
}

/** A line of a programme that runs beside others. */
export interface Track {
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
}

/** A part of a programme with its time. */
export interface Session {
  /** Unique within the event: `session-1`. */
  readonly id: string;
  readonly kind: 'opening' | 'session' | 'report' | 'discussion' | 'questions' | 'break' | 'meal' | 'social' | 'closing' | 'other' | (string & {});
  /** Not there where the programme gives only the kind. */
  readonly title?: LocalizedText;
  /** The day of the event that it belongs to. */
  readonly day?: IsoDate;
  /** RFC 3339 date-time with the offset of the zone of the event. */
  readonly start?: string;
  /** Likewise; equal to the start where the printed length is zero. */
  readonly end?: string;
  /** HH:MM in the zone of the event; only where the day or the zone is not known. */
  readonly localStart?: string;
  /** Likewise. */
  readonly localEnd?: string;
  /** `printed` where it is not there. */
  readonly startBasis?: 'printed' | 'derived' | (string & {});
  readonly endBasis?: 'printed' | 'derived' | (string & {});
  /** How derived times were found; always there where there are any. */
  readonly derivation?: 'other-zone' | 'printed-length' | 'neighbours' | (string & {});
  /** Times that would put a programme right. */
  readonly suggested?: SuggestedTime;
  readonly printed?: readonly PrintedTime[];
  /** `(80min)`. */
  readonly printedLength?: string;
  /** The printed length in minutes. */
  readonly lengthMinutes?: number;
  /** When it was to begin before it was moved; an RFC 3339 date-time. */
  readonly previousStart?: string;
  /** `confirmed` where it is not there. */
  readonly status?: 'confirmed' | 'tentative' | 'moved' | 'postponed' | 'cancelled' | (string & {});
  readonly trackId?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly room?: LocalizedText;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** Conveners first. */
  readonly parties?: readonly EventParty[];
  readonly items: readonly SessionItem[];
  /** A text by language: BCP 47 tag to text. */
  readonly note?: LocalizedText;
}

/** Times that would put a programme right. */
export interface SuggestedTime {
  /** RFC 3339 date-time with the offset of the zone of the event. */
  readonly start?: string;
  /** Likewise; equal to the start where the printed length is zero. */
  readonly end?: string;
  /** HH:MM in the zone of the event; only where the day or the zone is not known. */
  readonly localStart?: string;
  /** Likewise. */
  readonly localEnd?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly reason: LocalizedText;
}

/** A time as the programme prints it. */
export interface PrintedTime {
  readonly text: string;
  /** IANA zone of this time where it is not the event's. */
  readonly timeZone?: string;
}

/** A talk or another part of a session. */
export interface SessionItem {
  /** Unique within the event: `s1-kobe`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly title?: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly topic?: LocalizedText;
  /** The city or country that it is about or comes from. */
  readonly place?: LocalizedText;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The partner of this API that presents. */
  readonly partnerId?: string;
  readonly printedLength?: string;
  readonly speakers: readonly Speaker[];
  /** A text by language: BCP 47 tag to text. */
  readonly note?: LocalizedText;
}

/** Somebody who speaks, as the programme presents them. */
export interface Speaker {
  /** Not there where the programme names the body alone. */
  readonly name?: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly role?: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly affiliation?: LocalizedText;
  /** The partner they speak for. */
  readonly partnerId?: string;
}

/** Something about a programme that is not right. */
export interface AgendaIssue {
  readonly code: 'zero-length' | 'length-differs' | 'overlap' | 'missing-time' | 'missing-length' | 'date-unknown' | 'outside-days' | 'time-in-gap' | 'time-twice' | 'no-break' | 'day-start-differs' | 'zone-not-printed' | 'misprint' | 'uncertain-reading' | (string & {});
  readonly sessionId?: string;
  /** The other session of an overlap. */
  readonly otherId?: string;
  readonly itemId?: string;
  /** What is printed. */
  readonly printed?: string;
  /** What there is to say beside the code. */
  readonly text?: LocalizedText;
}

/** A partner wherever it is mentioned. */
export interface PartnerSummary {
  /** Stable id: `icec`. */
  readonly id: string;
  readonly kind: 'city' | 'research-centre' | 'international-organisation' | 'network' | 'programme' | 'finance' | 'government' | 'public-body' | 'company' | 'civil-society' | 'other' | (string & {});
  /** The name of today. */
  readonly name: { readonly [key: string]: string };
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** The city of this API whose administration this is; its figures are there. */
  readonly cityId?: string;
  /** WGS 84 position in degrees. */
  readonly position?: Position;
  /** What the position stands for; always there where a position is. */
  readonly precision?: 'exact' | 'street' | 'city' | 'region' | (string & {});
  readonly illustrative?: boolean;
}

/** A page of events. */
export interface EventPage {
  /** By their first day; the undated last, by id. */
  readonly items: readonly EventSummary[];
  /** Events on all pages. */
  readonly total: number;
  /** The next page: a URI reference resolved against the address of this one. */
  readonly next?: string;
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** An event in a list. */
export interface EventSummary {
  /** Stable id: `ifllc-2021`. */
  readonly id: string;
  readonly kind: 'forum' | 'conference' | 'meeting' | 'workshop' | 'summit' | 'ceremony' | 'training' | 'call' | 'other' | (string & {});
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  readonly status: 'confirmed' | 'tentative' | 'moved' | 'postponed' | 'cancelled' | (string & {});
  readonly mode?: 'onsite' | 'online' | 'hybrid' | (string & {});
  /** IANA time zone of all local times. */
  readonly timeZone?: string;
  /** Its days, ascending; none where no day is known. */
  readonly days: readonly IsoDate[];
  /** The first known moment: RFC 3339 date-time with the offset of the zone. */
  readonly start?: string;
  /** The last known moment, likewise. */
  readonly end?: string;
  /** Between which days an event was or will be. */
  readonly between?: Between;
  /** A text by language: BCP 47 tag to text. */
  readonly venue?: LocalizedText;
  /** The town, as the source says. */
  readonly place?: LocalizedText;
  /** The city of this API in which it takes place. */
  readonly cityId?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Organisers first. */
  readonly parties: readonly EventParty[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly illustrative?: boolean;
}

/** The part of a session that an agenda shows at first. */
export interface AgendaSession {
  /** Unique within the event: `session-1`. */
  readonly id: string;
  readonly kind: 'opening' | 'session' | 'report' | 'discussion' | 'questions' | 'break' | 'meal' | 'social' | 'closing' | 'other' | (string & {});
  /** Not there where the programme gives only the kind. */
  readonly title?: LocalizedText;
  /** The day of the event that it belongs to. */
  readonly day?: IsoDate;
  /** RFC 3339 date-time with the offset of the zone of the event. */
  readonly start?: string;
  /** Likewise; equal to the start where the printed length is zero. */
  readonly end?: string;
  /** HH:MM in the zone of the event; only where the day or the zone is not known. */
  readonly localStart?: string;
  /** Likewise. */
  readonly localEnd?: string;
  /** Times that would put a programme right. */
  readonly suggested?: SuggestedTime;
  /** `printed` where it is not there. */
  readonly startBasis?: 'printed' | 'derived' | (string & {});
  readonly endBasis?: 'printed' | 'derived' | (string & {});
  /** `confirmed` where it is not there. */
  readonly status?: 'confirmed' | 'tentative' | 'moved' | 'postponed' | 'cancelled' | (string & {});
  readonly trackId?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly room?: LocalizedText;
  readonly parties?: readonly AgendaParty[];
  readonly items: readonly AgendaItem[];
}

/** The part of a convener that an agenda shows. */
export interface AgendaParty {
  /** As printed; the partner's name where nothing is. */
  readonly name: { readonly [key: string]: string };
}

/** The part of an item that an agenda shows. */
export interface AgendaItem {
  /** A text by language: BCP 47 tag to text. */
  readonly title?: LocalizedText;
  /** The city or country that it is about or comes from. */
  readonly place?: LocalizedText;
  readonly speakers: readonly AgendaSpeaker[];
}

/** The part of a speaker that an agenda shows. */
export interface AgendaSpeaker {
  /** Not there where the programme names the body alone. */
  readonly name?: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly affiliation?: LocalizedText;
}

/** What an agenda shows of an event before a reader asks for more. */
export interface EventAgenda {
  /** Stable id: `ifllc-2021`. */
  readonly id: string;
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  readonly status: 'confirmed' | 'tentative' | 'moved' | 'postponed' | 'cancelled' | (string & {});
  readonly mode?: 'onsite' | 'online' | 'hybrid' | (string & {});
  /** IANA time zone of all local times. */
  readonly timeZone?: string;
  /** Its days, ascending; none where no day is known. */
  readonly days: readonly IsoDate[];
  /** The first known moment: RFC 3339 date-time with the offset of the zone. */
  readonly start?: string;
  /** The last known moment, likewise. */
  readonly end?: string;
  /** Between which days an event was or will be. */
  readonly between?: Between;
  /** A text by language: BCP 47 tag to text. */
  readonly venue?: LocalizedText;
  /** The town, as the source says. */
  readonly place?: LocalizedText;
  readonly illustrative?: boolean;
  readonly tracks: readonly Track[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
  readonly sessions: readonly AgendaSession[];
  readonly issues: readonly AgendaRemark[];
  readonly sources: readonly CardSource[];
}

/** The part of an issue that an agenda shows. */
export interface AgendaRemark {
  readonly code: 'zero-length' | 'length-differs' | 'overlap' | 'missing-time' | 'missing-length' | 'date-unknown' | 'outside-days' | 'time-in-gap' | 'time-twice' | 'no-break' | 'day-start-differs' | 'zone-not-printed' | 'misprint' | 'uncertain-reading' | (string & {});
  readonly sessionId?: string;
}

/** Every total and every entry known of a city or a country, in all publications. */
export interface Inventories {
  /** A city by name. */
  readonly city?: CityName;
  readonly country?: string;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
  readonly illustrative?: boolean;
  /** Totals, oldest period first. */
  readonly inventories: readonly Inventory[];
  /** Their entries, oldest period first. */
  readonly breakdowns: readonly Breakdown[];
  readonly superseded: readonly Replacement[];
  readonly sources: readonly Source[];
}

/** A publication that a later one replaces. */
export interface Replacement {
  /** Of the earlier total or breakdown. */
  readonly id: string;
  /** Of the later one. */
  readonly by: string;
}

/** A need beside the contributions that could answer it. */
export interface Match {
  /** Who needs it. */
  readonly partnerId: string;
  /** One thing that a partner does, offers or looks for. */
  readonly need: ProfileLine;
  readonly answers: readonly MatchAnswer[];
}

/** One thing that a partner does, offers or looks for. */
export interface ProfileLine {
  /** Unique within the partner: `need-1`. */
  readonly id: string;
  readonly section: 'activity' | 'contribution' | 'need' | (string & {});
  /** The heading it stands under. */
  readonly heading?: LocalizedText;
  /** A text by language: BCP 47 tag to text. */
  readonly text: LocalizedText;
  /** Topics by which needs and contributions meet. */
  readonly topics: readonly string[];
  readonly sourceId: string;
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** A contribution that could answer a need. */
export interface MatchAnswer {
  /** Who offers it. */
  readonly partnerId: string;
  /** One thing that a partner does, offers or looks for. */
  readonly contribution: ProfileLine;
  /** The reason: topics that both name. Never empty. */
  readonly topics: readonly string[];
}

/** Every need with what could answer it. */
export interface MatchList {
  readonly items: readonly Match[];
  /** Everybody mentioned, by id. */
  readonly partners: readonly PartnerSummary[];
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** A page of cities. */
export interface CityPage {
  readonly items: readonly CitySummary[];
  /** Cities on all pages. */
  readonly total: number;
  /** The next page: a URI reference resolved against the address of this one. */
  readonly next?: string;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** All countries of which something is known. */
export interface CountryList {
  readonly items: readonly CountrySummary[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** A country of which something is known. */
export interface CountrySummary {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** How many of its cities are known. */
  readonly cities: number;
  /** How many national inventories are known. */
  readonly inventories: number;
}

/** A partner with all that is known of it. */
export interface Partner {
  /** Stable id: `icec`. */
  readonly id: string;
  readonly kind: 'city' | 'research-centre' | 'international-organisation' | 'network' | 'programme' | 'finance' | 'government' | 'public-body' | 'company' | 'civil-society' | 'other' | (string & {});
  /** The name of today. */
  readonly name: { readonly [key: string]: string };
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** The city of this API whose administration this is; its figures are there. */
  readonly cityId?: string;
  /** WGS 84 position in degrees. */
  readonly position?: Position;
  /** What the position stands for; always there where a position is. */
  readonly precision?: 'exact' | 'street' | 'city' | 'region' | (string & {});
  readonly illustrative?: boolean;
  readonly acronym?: string;
  /** The partner of which it is a part. */
  readonly parentId?: string;
  /** Where it sits, as the source says. */
  readonly seat?: LocalizedText;
  /** ISO 3166-1 or 3166-2 codes, or a name where no code fits. */
  readonly areaServed?: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly founded?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly description?: LocalizedText;
  /** Fields that the partner works in. */
  readonly topics: readonly string[];
  readonly identifiers?: readonly Identifier[];
  /** An https or http address. */
  readonly website?: string;
  /** Where the facts of this record were read. */
  readonly sourceIds: readonly string[];
  /** What is doubtful or must be known beside it. */
  readonly note?: string;
  /** Names of the past, the oldest first. */
  readonly names: readonly PartnerName[];
  readonly activities: readonly ProfileLine[];
  readonly contributions: readonly ProfileLine[];
  readonly needs: readonly ProfileLine[];
  readonly relationships: readonly Relationship[];
  readonly memberships: readonly Membership[];
  readonly declarations: readonly Declaration[];
  /** Its needs with what others offer, and needs that it could answer. */
  readonly matches: readonly Match[];
  /** Everybody mentioned, by id. */
  readonly partners: readonly PartnerSummary[];
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** A name that a partner bore. */
export interface PartnerName {
  /** A text by language: BCP 47 tag to text. */
  readonly name: LocalizedText;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as the source has it. */
  readonly from?: string;
  /** Likewise; the name was given up by then. */
  readonly until?: string;
  readonly sourceId: string;
  readonly note?: string;
}

/** A tie between partners. */
export interface Relationship {
  readonly id: string;
  readonly kind: 'sister-city' | 'friendship-city' | 'mou' | 'moa' | 'membership' | 'secretariat' | 'host' | 'funds' | 'co-organises' | 'launched' | 'cooperation' | 'recommended' | (string & {});
  /** Two or more. */
  readonly parties: readonly Party[];
  /** What it is about: the name of an event, a programme, an agreement. */
  readonly subject?: LocalizedText;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as the source has it. */
  readonly since?: string;
  readonly until?: string;
  readonly status: 'in-force' | 'ended' | 'planned' | 'uncertain' | (string & {});
  /** One or more. */
  readonly sourceIds: readonly string[];
  /** What is doubtful. */
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** A partner's part in a relationship. */
export interface Party {
  readonly partnerId: string;
  readonly role: 'party' | 'member' | 'network' | 'secretariat' | 'programme' | 'host' | 'guest' | 'funder' | 'funded' | 'organiser' | 'founder' | (string & {});
}

/** That a partner belongs to a network. */
export interface Membership {
  readonly networkId: string;
  readonly relationshipId: string;
  readonly since?: string;
  readonly until?: string;
  readonly status: 'in-force' | 'ended' | 'planned' | 'uncertain' | (string & {});
}

/** What one or several partners declared in public. */
export interface Declaration {
  readonly id: string;
  readonly kind: 'carbon-neutral' | 'net-zero' | 'climate-emergency' | 'coal-exit' | 'environment-city' | 'ordinance' | 'other' | (string & {});
  /** A text by language: BCP 47 tag to text. */
  readonly title: LocalizedText;
  /** Those known by name; more may have joined. */
  readonly partnerIds: readonly string[];
  /** How many declared it together, as the source counts. */
  readonly count?: number;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date?: string;
  readonly targetYear?: number;
  readonly sourceIds: readonly string[];
  readonly note?: string;
  readonly illustrative?: boolean;
}

/** A page of partners. */
export interface PartnerPage {
  readonly items: readonly PartnerSummary[];
  /** Partners on all pages. */
  readonly total: number;
  /** The next page: a URI reference resolved against the address of this one. */
  readonly next?: string;
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** A page of relationships. */
export interface RelationshipPage {
  readonly items: readonly Relationship[];
  /** Relationships on all pages. */
  readonly total: number;
  /** The next page: a URI reference resolved against the address of this one. */
  readonly next?: string;
  /** Everybody mentioned, by id. */
  readonly partners: readonly PartnerSummary[];
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** Who stands at some of the keys. */
export interface PartnerBlock {
  /** Changes whenever any position in the columns may mean another partner. Columns and names belong together only where it is the same. */
  readonly edition: string;
  /** Key of the first of them. */
  readonly first: number;
  readonly items: readonly { readonly id: string; readonly kind: 'city' | 'research-centre' | 'international-organisation' | 'network' | 'programme' | 'finance' | 'government' | 'public-body' | 'company' | 'civil-society' | 'other' | (string & {}); readonly name: { readonly [key: string]: string }; readonly cityId?: string; readonly precision?: 'exact' | 'street' | 'city' | 'region' | (string & {}); readonly illustrative?: boolean }[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** What partners are filtered by, as columns. */
export interface PartnerFilters {
  /** Changes whenever any position in the columns may mean another partner. Columns and names belong together only where it is the same. */
  readonly edition: string;
  /** ISO 3166-1 alpha-2 codes in use. */
  readonly countryNames: readonly string[];
  /** Of each partner, its position in `countryNames`. One character a partner: its code point is 48 more than the position, so that 0 is `0` and none is `/`. */
  readonly countries: string;
  readonly networkNames: readonly { readonly id: string; readonly name: LocalizedText }[];
  /** Sets of positions in `networkNames` that occur together. */
  readonly networkSets: readonly (readonly number[])[];
  /** Of each partner, its position in `networkSets`. One character a partner: its code point is 48 more than the position, so that 0 is `0` and none is `/`. */
  readonly networks: string;
  /** Topics in use. */
  readonly topicNames: readonly string[];
  /** Sets of positions in `topicNames` that occur together. */
  readonly topicSets: readonly (readonly number[])[];
  /** Of each partner, its position in `topicSets`. One character a partner: its code point is 48 more than the position, so that 0 is `0` and none is `/`. */
  readonly topics: string;
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** All partners as columns of places and kinds. */
export interface PartnerPoints {
  /** Changes whenever any position in the columns may mean another partner. Columns and names belong together only where it is the same. */
  readonly edition: string;
  /** How many partners there are. */
  readonly total: number;
  /** Hundredths of a degree east, WGS 84, each as the difference to the one before. Shorter than `total` where partners have no place. */
  readonly longitudes: readonly number[];
  /** Likewise, degrees north. */
  readonly latitudes: readonly number[];
  /** The kinds in use. */
  readonly kindNames: readonly string[];
  /** Of each partner, its position in `kindNames`. One character a partner: its code point is 48 more than the position, so that 0 is `0` and none is `/`. */
  readonly kinds: string;
  /** How many names a block holds. */
  readonly block: number;
  /** True where any of them is invented. */
  readonly illustrative?: boolean;
  /** Sources whose wording must stand by the map: of positions and names. */
  readonly sources: readonly Source[];
  /** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
  readonly asOf: IsoDate;
}

/** What is known of a partner itself. */
export interface PartnerRecord {
  /** Stable id: `icec`. */
  readonly id: string;
  readonly kind: 'city' | 'research-centre' | 'international-organisation' | 'network' | 'programme' | 'finance' | 'government' | 'public-body' | 'company' | 'civil-society' | 'other' | (string & {});
  /** The name of today. */
  readonly name: { readonly [key: string]: string };
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** The city of this API whose administration this is; its figures are there. */
  readonly cityId?: string;
  /** WGS 84 position in degrees. */
  readonly position?: Position;
  /** What the position stands for; always there where a position is. */
  readonly precision?: 'exact' | 'street' | 'city' | 'region' | (string & {});
  readonly illustrative?: boolean;
  readonly acronym?: string;
  /** The partner of which it is a part. */
  readonly parentId?: string;
  /** Where it sits, as the source says. */
  readonly seat?: LocalizedText;
  /** ISO 3166-1 or 3166-2 codes, or a name where no code fits. */
  readonly areaServed?: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly founded?: string;
  /** A text by language: BCP 47 tag to text. */
  readonly description?: LocalizedText;
  /** Fields that the partner works in. */
  readonly topics: readonly string[];
  readonly identifiers?: readonly Identifier[];
  /** An https or http address. */
  readonly website?: string;
  /** Where the facts of this record were read. */
  readonly sourceIds: readonly string[];
  /** What is doubtful or must be known beside it. */
  readonly note?: string;
}

/** Why a request was not answered: RFC 9457 problem details. */
export interface Problem {
  readonly type?: string;
  readonly title: string;
  readonly status: number;
  /** What happened and what to do next, in English, for developers. */
  readonly detail?: string;
  readonly instance?: string;
  readonly requestId?: string;
}

/** Where a city stands against one of its targets. */
export interface Progress {
  /** A city by name. */
  readonly city: CityName;
  /** The newest day on which any of this was read from its source. */
  readonly asOf: IsoDate;
  readonly verdict: 'achieved' | 'increasing' | 'on-track' | 'slightly-off' | 'off-track' | 'target-year-met' | 'target-year-missed' | 'not-assessable' | (string & {});
  readonly reason?: 'no-target' | 'no-inventory' | 'no-base-value' | 'missing-baseline' | 'boundary-mismatch' | 'gas-mismatch' | 'unit-mismatch' | (string & {});
  /** Those that hold on any day; `old-data` follows from oldAfter. */
  readonly caveats: readonly ('old-data' | 'basis-unconfirmed' | 'early-estimate' | 'after-reduction' | (string & {}))[];
  /** True where any input is made up for demonstration: must be shown. */
  readonly illustrative?: boolean;
  /** What a city set out to reach, in its own terms. */
  readonly target?: Target;
  /** A yearly total. */
  readonly base?: SeriesPoint;
  /** A yearly total. */
  readonly latest?: SeriesPoint;
  /** Change from base to latest year, negative where emissions fell. */
  readonly changePercent?: number;
  /** Change that the path asks for by the latest year. */
  readonly requiredChangePercent?: number;
  /** Change that the target asks for by its year. */
  readonly targetChangePercent?: number;
  /** Percent of target achieved; may be below 0 and above 100. */
  readonly achievedPercent?: number;
  /** The path's value in the latest year, tonnes. */
  readonly required?: number;
  /** Latest minus required, tonnes; positive is behind. */
  readonly gap?: number;
  /** Gap as a share of required. */
  readonly gapPercent?: number;
  /** From the day after this one on, the latest total is more than three years old. */
  readonly oldAfter?: IsoDate;
  /** Last day of the target year. */
  readonly passedAfter?: IsoDate;
  /** The path against which a city is measured, base first, and the targets behind it. */
  readonly pathway?: Pathway;
  /** Basis of the series. */
  readonly basis?: Basis;
  readonly series: readonly SeriesPoint[];
  /** The city's net-zero year, in its own word. */
  readonly netZero?: NetZeroYear;
  /** Residents of a city in one year. */
  readonly population?: Population;
  /** Tonnes per resident, only where population and total are of one year. */
  readonly perPerson?: number;
  /** All targets of the city that can be asked for. */
  readonly targetIds: readonly string[];
  /** How a verdict was reached, so that anyone can do it again. */
  readonly working: Working;
  readonly sources: readonly Source[];
  /** Where to report an error in a figure; a URI reference resolved against the API's base address. */
  readonly report?: string;
}

/** A yearly total. */
export interface SeriesPoint {
  readonly year: number;
  readonly fiscal?: boolean;
  /** Tonnes. */
  readonly value: number;
  readonly method: 'inventory' | 'early-estimate' | 'after-reduction' | 'modelled' | (string & {});
  readonly sourceId: string;
}

/** The city's net-zero year, in its own word. */
export interface NetZeroYear {
  readonly year: number;
  readonly targetId: string;
  /** A text by language: BCP 47 tag to text. */
  readonly label?: LocalizedText;
}

/** How a verdict was reached, so that anyone can do it again. */
export interface Working {
  /** Name and version of the method, for example `linear/1`. */
  readonly method: string;
  readonly tolerancePercent: number;
  readonly inputs: readonly WorkingInput[];
  readonly steps: readonly WorkingStep[];
  readonly differences: readonly WorkingDifference[];
}

/** A number that went into a verdict, with its source. */
export interface WorkingInput {
  /** E0, ET, Et, y0, yT, t … */
  readonly symbol: string;
  readonly value: number;
  /** `t`, `year`, `%` … */
  readonly unit: string;
  readonly year?: number;
  /** Absent for a parameter of the method. */
  readonly sourceId?: string;
}

/** A calculation made on the way to a verdict. */
export interface WorkingStep {
  /** `target-value`, `required`, `gap`, `achieved`, `change` … */
  readonly id: string;
  /** In the symbols of the inputs. */
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
}

/** Two figures that ought to agree and do not. */
export interface WorkingDifference {
  /** `target-value`: printed value against printed percentage; `self-reported`: the city against this computation; `base-value`: target against inventory. */
  readonly id: string;
  readonly printed: number;
  readonly computed: number;
  readonly unit: string;
  readonly sourceId?: string;
}

/** Several progress answers in one, on a live API. */
export interface ProgressBatch {
  readonly items: readonly ProgressBatchItem[];
}

/** One answer of a gathered request. */
export interface ProgressBatchItem {
  /** `kobe` or `kobe:kobe-2050`. */
  readonly key: string;
  /** Where a city stands against one of its targets. */
  readonly progress?: Progress;
  readonly status?: number;
  readonly detail?: string;
}

/** What a card shows of a progress before a reader asks for more. */
export interface ProgressCard {
  /** A city by name. */
  readonly city: CityName;
  /** The newest day on which any of this was read from its source. */
  readonly asOf: IsoDate;
  readonly verdict: 'achieved' | 'increasing' | 'on-track' | 'slightly-off' | 'off-track' | 'target-year-met' | 'target-year-missed' | 'not-assessable' | (string & {});
  readonly reason?: 'no-target' | 'no-inventory' | 'no-base-value' | 'missing-baseline' | 'boundary-mismatch' | 'gas-mismatch' | 'unit-mismatch' | (string & {});
  /** Those that hold on any day; `old-data` follows from oldAfter. */
  readonly caveats: readonly ('old-data' | 'basis-unconfirmed' | 'early-estimate' | 'after-reduction' | (string & {}))[];
  /** True where any input is made up for demonstration: must be shown. */
  readonly illustrative?: boolean;
  /** Change from base to latest year, negative where emissions fell. */
  readonly changePercent?: number;
  /** Change that the path asks for by the latest year. */
  readonly requiredChangePercent?: number;
  /** Change that the target asks for by its year. */
  readonly targetChangePercent?: number;
  /** Percent of target achieved; may be below 0 and above 100. */
  readonly achievedPercent?: number;
  /** The path's value in the latest year, tonnes. */
  readonly required?: number;
  /** Latest minus required, tonnes; positive is behind. */
  readonly gap?: number;
  /** From the day after this one on, the latest total is more than three years old. */
  readonly oldAfter?: IsoDate;
  /** The city's net-zero year, in its own word. */
  readonly netZero?: NetZeroYear;
  /** Tonnes per resident, only where population and total are of one year. */
  readonly perPerson?: number;
  /** The part of a target that a card shows. */
  readonly target?: CardTarget;
  /** A yearly total. */
  readonly base?: SeriesPoint;
  /** A yearly total. */
  readonly latest?: SeriesPoint;
  /** The path against which a city is measured, base first, and the targets behind it. */
  readonly pathway?: Pathway;
  /** The part of a basis that a card shows. */
  readonly basis?: CardBasis;
  readonly series: readonly SeriesPoint[];
  readonly sources: readonly CardSource[];
}

/** The part of a target that a card shows. */
export interface CardTarget {
  readonly targetYear: number;
  /** True where base and target year are fiscal years. */
  readonly baseFiscal?: boolean;
  readonly sourceId: string;
}

/** The part of a basis that a card shows. */
export interface CardBasis {
  readonly gas?: 'CO2' | 'CO2e' | (string & {});
  /** Which total of the scheme, for example `BASIC`, `total`. */
  readonly code?: string;
  /** The basis in words, as shown under a figure. */
  readonly label?: LocalizedText;
}

/** A calendar date, YYYY-MM-DD (RFC 3339 full-date). */
export type IsoDate = string;
