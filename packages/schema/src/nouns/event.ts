import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import {
  ATTACHMENT_KINDS,
  EVENT_KINDS,
  EVENT_MODES,
  EVENT_RELATIONS,
  EVENT_STATUSES,
} from '../vocabulary.js';
import { flag, integer, isoDate, localizedText, text } from './scalars.js';
import { partnerSummary } from './partner.js';
import { agendaIssue, eventParty, session } from './session.js';
import { source } from './source.js';

/** Between which days an event was or will be whose own days are not known. */
export const between = z
  .looseObject({
    from: text.optional().meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD.' }),
    until: text.optional().meta({ description: 'Likewise; the last that is possible.' }),
  })
  .meta({ id: 'Between', description: 'Between which days an event was or will be.' });

/** What tells an event apart in a list. */
export const eventSummary = z
  .looseObject({
    id: text.meta({ description: 'Stable id: `ifllc-2021`.' }),
    kind: openEnum(EVENT_KINDS),
    name: localizedText,
    status: openEnum(EVENT_STATUSES),
    mode: openEnum(EVENT_MODES).optional(),
    timeZone: text.optional().meta({ description: 'IANA time zone of all local times.' }),
    days: z
      .array(isoDate)
      .meta({ description: 'Its days, ascending; none where no day is known.' }),
    start: text.optional().meta({
      description: 'The first known moment: RFC 3339 date-time with the offset of the zone.',
    }),
    end: text.optional().meta({ description: 'The last known moment, likewise.' }),
    between: between.optional(),
    venue: localizedText.optional(),
    place: localizedText.optional().meta({ description: 'The town, as the source says.' }),
    cityId: text.optional().meta({ description: 'The city of this API in which it takes place.' }),
    country: text.optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
    parties: z.array(eventParty).meta({ description: 'Organisers first.' }),
    languages: z.array(text).meta({ description: 'BCP 47 tags.' }),
    illustrative: flag.optional(),
  })
  .meta({ id: 'EventSummary', description: 'An event in a list.' });

/** A series of events, such as a forum of every year. */
export const eventSeries = z
  .looseObject({
    id: text,
    name: localizedText,
    number: integer.optional().meta({ description: '3 for the third of its kind.' }),
  })
  .meta({ id: 'EventSeries', description: 'A series of events.' });

/** Another event that has to do with one. */
export const relatedEvent = z
  .looseObject({
    eventId: text.optional().meta({ description: 'Where this API knows it.' }),
    relation: openEnum(EVENT_RELATIONS),
    name: localizedText,
  })
  .meta({ id: 'RelatedEvent', description: 'Another event that has to do with one.' });

/** A document that belongs to an event. */
export const attachment = z
  .looseObject({
    kind: openEnum(ATTACHMENT_KINDS),
    title: localizedText,
    url: text.optional().meta({ description: 'An https or http address.' }),
    language: text.optional().meta({ description: 'BCP 47 tag.' }),
  })
  .meta({ id: 'Attachment', description: 'A document that belongs to an event.' });

/** A line of a programme that runs beside others. */
export const track = z
  .looseObject({ id: text, name: localizedText })
  .meta({ id: 'Track', description: 'A line of a programme that runs beside others.' });

/** An event with its whole programme. */
export const event = eventSummary
  .extend({
    purpose: localizedText.optional(),
    attendance: integer
      .optional()
      .meta({ description: 'How many took part, as the source counts, mostly in round numbers.' }),
    series: eventSeries.optional(),
    related: z.array(relatedEvent),
    attachments: z.array(attachment),
    website: text.optional().meta({ description: 'An https or http address.' }),
    tracks: z.array(track),
    sessions: z
      .array(session)
      .meta({ description: 'In the order of the programme; times may be missing.' }),
    issues: z.array(agendaIssue).meta({
      description: 'What is doubtful, contradictory or misprinted; nothing is corrected.',
    }),
    sequence: integer.meta({ description: 'Raised with each change of the programme (RFC 5545).' }),
    modified: text.meta({ description: 'When the programme last changed: RFC 3339, in UTC.' }),
    sourceIds: z.array(text),
    partners: z.array(partnerSummary).meta({ description: 'Everybody mentioned, by id.' }),
    sources: z.array(source),
    note: text.optional().meta({ description: 'What is doubtful or must be known beside it.' }),
    asOf: isoDate,
  })
  .meta({ id: 'Event', description: 'An event with its whole programme.' });

/** A page of events. */
export const eventPage = z
  .looseObject({
    items: z
      .array(eventSummary)
      .meta({ description: 'By their first day; the undated last, by id.' }),
    total: integer.meta({ description: 'Events on all pages.' }),
    next: text.optional().meta({
      description: 'The next page: a URI reference resolved against the address of this one.',
    }),
    sources: z.array(source),
    asOf: isoDate,
  })
  .meta({ id: 'EventPage', description: 'A page of events.' });
