import * as z from 'zod';

import { openEnum } from '../open-enum.js';
import {
  AGENDA_ISSUES,
  DERIVATIONS,
  EVENT_ROLES,
  EVENT_STATUSES,
  SESSION_KINDS,
  TIME_BASES,
} from '../vocabulary.js';
import { integer, isoDate, localizedText, text } from './scalars.js';

/** Who has a part in an event or a session, as a partner of this API, by name, or both. */
export const eventParty = z
  .looseObject({
    partnerId: text.optional().meta({ description: 'The partner of this API, where it is one.' }),
    name: localizedText.meta({ description: "As printed; the partner's name where nothing is." }),
    role: openEnum(EVENT_ROLES),
  })
  .meta({ id: 'EventParty', description: 'Who has a part in an event or a session.' });

/** Somebody who speaks, as the programme presents them. */
export const speaker = z
  .looseObject({
    name: localizedText
      .optional()
      .meta({ description: 'Not there where the programme names the body alone.' }),
    role: localizedText.optional(),
    affiliation: localizedText.optional(),
    partnerId: text.optional().meta({ description: 'The partner they speak for.' }),
  })
  .meta({ id: 'Speaker', description: 'Somebody who speaks, as the programme presents them.' });

/** A talk or another part of a session, in the order of the programme. It has no time of its own. */
export const sessionItem = z
  .looseObject({
    id: text.meta({ description: 'Unique within the event: `s1-kobe`.' }),
    title: localizedText.optional(),
    topic: localizedText.optional(),
    place: localizedText
      .optional()
      .meta({ description: 'The city or country that it is about or comes from.' }),
    country: text.optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
    partnerId: text.optional().meta({ description: 'The partner of this API that presents.' }),
    printedLength: text.optional(),
    speakers: z.array(speaker),
    note: localizedText.optional(),
  })
  .meta({ id: 'SessionItem', description: 'A talk or another part of a session.' });

/** A time as the programme prints it, misprints included. */
export const printedTime = z
  .looseObject({
    text,
    timeZone: text
      .optional()
      .meta({ description: "IANA zone of this time where it is not the event's." }),
  })
  .meta({ id: 'PrintedTime', description: 'A time as the programme prints it.' });

const when = {
  start: text
    .optional()
    .meta({ description: 'RFC 3339 date-time with the offset of the zone of the event.' }),
  end: text
    .optional()
    .meta({ description: 'Likewise; equal to the start where the printed length is zero.' }),
  localStart: text.optional().meta({
    description: 'HH:MM in the zone of the event; only where the day or the zone is not known.',
  }),
  localEnd: text.optional().meta({ description: 'Likewise.' }),
};

/** Times that would put a programme right. No source prints them: they never reach a calendar. */
export const suggestedTime = z
  .looseObject({ ...when, reason: localizedText })
  .meta({ id: 'SuggestedTime', description: 'Times that would put a programme right.' });

/** A part of a programme with its time, as far as it is known. */
export const session = z
  .looseObject({
    id: text.meta({ description: 'Unique within the event: `session-1`.' }),
    kind: openEnum(SESSION_KINDS),
    title: localizedText
      .optional()
      .meta({ description: 'Not there where the programme gives only the kind.' }),
    day: isoDate.optional().meta({ description: 'The day of the event that it belongs to.' }),
    ...when,
    startBasis: openEnum(TIME_BASES)
      .optional()
      .meta({ description: '`printed` where it is not there.' }),
    endBasis: openEnum(TIME_BASES).optional(),
    derivation: openEnum(DERIVATIONS)
      .optional()
      .meta({ description: 'How derived times were found; always there where there are any.' }),
    suggested: suggestedTime.optional(),
    printed: z.array(printedTime).optional(),
    printedLength: text.optional().meta({ description: '`(80min)`.' }),
    lengthMinutes: integer.optional().meta({ description: 'The printed length in minutes.' }),
    previousStart: text
      .optional()
      .meta({ description: 'When it was to begin before it was moved; an RFC 3339 date-time.' }),
    status: openEnum(EVENT_STATUSES)
      .optional()
      .meta({ description: '`confirmed` where it is not there.' }),
    trackId: text.optional(),
    room: localizedText.optional(),
    languages: z.array(text).optional().meta({ description: 'BCP 47 tags.' }),
    parties: z.array(eventParty).optional().meta({ description: 'Conveners first.' }),
    items: z.array(sessionItem),
    note: localizedText.optional(),
  })
  .meta({ id: 'Session', description: 'A part of a programme with its time.' });

/** Something about a programme that is not as it should be, kept as it was printed. */
export const agendaIssue = z
  .looseObject({
    code: openEnum(AGENDA_ISSUES),
    sessionId: text.optional(),
    otherId: text.optional().meta({ description: 'The other session of an overlap.' }),
    itemId: text.optional(),
    printed: text.optional().meta({ description: 'What is printed.' }),
    text: localizedText.optional().meta({ description: 'What there is to say beside the code.' }),
  })
  .meta({ id: 'AgendaIssue', description: 'Something about a programme that is not right.' });
