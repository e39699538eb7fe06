import * as z from 'zod';

import { event } from './event.js';
import { cardSource } from './progress-card.js';
import { agendaIssue, eventParty, session, sessionItem, speaker } from './session.js';

/** The part of a session that an agenda shows at first. */
export const agendaSession = session
  .pick({
    id: true,
    kind: true,
    title: true,
    day: true,
    start: true,
    end: true,
    localStart: true,
    localEnd: true,
    suggested: true,
    startBasis: true,
    endBasis: true,
    status: true,
    trackId: true,
    room: true,
  })
  .extend({
    parties: z
      .array(
        eventParty
          .pick({ name: true })
          .meta({ id: 'AgendaParty', description: 'The part of a convener that an agenda shows.' }),
      )
      .optional(),
    items: z.array(
      sessionItem
        .pick({ title: true, place: true })
        .extend({
          speakers: z.array(
            speaker.pick({ name: true, affiliation: true }).meta({
              id: 'AgendaSpeaker',
              description: 'The part of a speaker that an agenda shows.',
            }),
          ),
        })
        .meta({ id: 'AgendaItem', description: 'The part of an item that an agenda shows.' }),
    ),
  })
  .meta({
    id: 'AgendaSession',
    description: 'The part of a session that an agenda shows at first.',
  });

/**
 * What an agenda shows before a reader asks for more: the part of an event that is checked before it is shown. The rest
 * is checked when a session is opened, and its shape travels only then.
 */
export const eventAgenda = event
  .pick({
    id: true,
    name: true,
    status: true,
    mode: true,
    timeZone: true,
    days: true,
    start: true,
    end: true,
    between: true,
    venue: true,
    place: true,
    illustrative: true,
    tracks: true,
    asOf: true,
  })
  .extend({
    sessions: z.array(agendaSession),
    issues: z.array(
      agendaIssue
        .pick({ code: true, sessionId: true })
        .meta({ id: 'AgendaRemark', description: 'The part of an issue that an agenda shows.' }),
    ),
    sources: z.array(cardSource),
  })
  .meta({
    id: 'EventAgenda',
    description: 'What an agenda shows of an event before a reader asks for more.',
  });
