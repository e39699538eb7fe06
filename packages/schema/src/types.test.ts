import { expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';

import type * as types from './generated/types.js';
import type * as schemas from './zod.js';

type Named<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };

/** A type without what the generated ones leave to the guards: index signatures, mutability, `| undefined`. */
type Plain<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : keyof Named<T> extends never
      ? { readonly [key: string]: T[keyof T] }
      : { readonly [Key in keyof Named<T>]: Plain<Exclude<Named<T>[Key], undefined>> };

type Output<Name extends keyof typeof schemas> = Plain<z.output<(typeof schemas)[Name]>>;

type Pairs = {
  agendaSession: types.AgendaSession;
  eventAgenda: types.EventAgenda;
  agendaIssue: types.AgendaIssue;
  attachment: types.Attachment;
  between: types.Between;
  event: types.Event;
  eventPage: types.EventPage;
  eventParty: types.EventParty;
  eventSeries: types.EventSeries;
  eventSummary: types.EventSummary;
  printedTime: types.PrintedTime;
  relatedEvent: types.RelatedEvent;
  session: types.Session;
  sessionItem: types.SessionItem;
  speaker: types.Speaker;
  suggestedTime: types.SuggestedTime;
  track: types.Track;
  match: types.Match;
  matchAnswer: types.MatchAnswer;
  matchList: types.MatchList;
  partner: types.Partner;
  partnerPage: types.PartnerPage;
  relationshipPage: types.RelationshipPage;
  partnerBlock: types.PartnerBlock;
  partnerFilters: types.PartnerFilters;
  partnerPoints: types.PartnerPoints;
  partnerName: types.PartnerName;
  partnerRecord: types.PartnerRecord;
  partnerSummary: types.PartnerSummary;
  profileLine: types.ProfileLine;
  declaration: types.Declaration;
  membership: types.Membership;
  party: types.Party;
  relationship: types.Relationship;
  countryList: types.CountryList;
  countrySummary: types.CountrySummary;
  breakdown: types.Breakdown;
  entry: types.Entry;
  gasPart: types.GasPart;
  publishedTotal: types.PublishedTotal;
  identifier: types.Identifier;
  emissions: types.Emissions;
  emissionsAim: types.EmissionsAim;
  emissionsGap: types.EmissionsGap;
  emissionsLoss: types.EmissionsLoss;
  emissionsPoint: types.EmissionsPoint;
  emissionsSeries: types.EmissionsSeries;
  emissionsVariant: types.EmissionsVariant;
  emissionsChart: types.EmissionsChart;
  inventories: types.Inventories;
  replacement: types.Replacement;
  cityName: types.CityName;
  cardSource: types.CardSource;
  basis: types.Basis;
  city: types.City;
  cityPage: types.CityPage;
  citySummary: types.CitySummary;
  inventory: types.Inventory;
  inventoryPart: types.InventoryPart;
  isoDate: types.IsoDate;
  localizedText: types.LocalizedText;
  milestone: types.Milestone;
  pathway: types.Pathway;
  pathwayPoint: types.PathwayPoint;
  period: types.Period;
  population: types.Population;
  position: types.Position;
  problem: types.Problem;
  progress: types.Progress;
  progressBatch: types.ProgressBatch;
  progressCard: types.ProgressCard;
  progressBatchItem: types.ProgressBatchItem;
  seriesPoint: types.SeriesPoint;
  source: types.Source;
  target: types.Target;
  working: types.Working;
  workingDifference: types.WorkingDifference;
  workingInput: types.WorkingInput;
  workingStep: types.WorkingStep;
};

type Unequal = {
  [Name in keyof Pairs]: Output<Name> extends Pairs[Name]
    ? Plain<Pairs[Name]> extends Output<Name>
      ? never
      : Name
    : Name;
}[keyof Pairs];

it('generates types that take what zod gives and give what zod takes', () => {
  expectTypeOf<Unequal>().toEqualTypeOf<never>();
  expectTypeOf<keyof typeof schemas>().toEqualTypeOf<keyof Pairs>();
});

it('keeps the members of an open list in sight without closing it', () => {
  const known: types.Progress['verdict'] = 'on-track';
  const unknown: types.Progress['verdict'] = 'far-ahead';
  expectTypeOf<'on-track'>().toExtend<types.Progress['verdict']>();
  expect([known, unknown]).toEqual(['on-track', 'far-ahead']);
});
