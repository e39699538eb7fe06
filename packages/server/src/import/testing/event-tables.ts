import type { Event, EventParty, LocalizedText, Session } from '@climate-embed/schema';
import { READ_ISSUES } from '../agenda-issues.js';
import type { ImportFile } from '../index.js';
import { table } from './csv-files.js';

type Cells = Record<string, string>;

/** Events as the API gives them, written down again in the files from which they can be imported. */
export function eventTables(events: readonly Event[]): ImportFile[] {
  const files: Readonly<Record<string, Cells[]>> = {
    'events.csv': events.map(eventCells),
    'sessions.csv': events.flatMap((event) =>
      event.sessions.map((session) => sessionCells(event, session)),
    ),
    'session-items.csv': events.flatMap(itemRows),
    'agenda-issues.csv': events.flatMap(issueRows),
    'event-parties.csv': events.flatMap(partyRows),
    'event-attachments.csv': events.flatMap(({ id, attachments }) =>
      attachments.map(({ kind, title, url, language }) =>
        cells({ event_id: id, kind, url, language }, { title }),
      ),
    ),
  };
  return Object.entries(files)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => table(name, rows));
}

function cells(
  plain: Readonly<Record<string, string | number | boolean | undefined>>,
  texts: Readonly<Record<string, LocalizedText | undefined>> = {},
): Cells {
  const localized = Object.entries(texts).flatMap(([prefix, text = {}]) =>
    Object.entries(text).map(([language, said]) => [`${prefix}_${language}`, said] as const),
  );
  const known = Object.entries(plain).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...known.map(([name, value]) => [name, `${value}`]), ...localized]);
}

/** True for a party that goes by its partner's own name. */
function goesByPartner({ partners }: Event, { partnerId, name }: EventParty): boolean {
  const partner = partners.find(({ id }) => id === partnerId);
  return partner !== undefined && JSON.stringify(partner.name) === JSON.stringify(name);
}

function partyList(event: Event, parties: readonly EventParty[] = []): string {
  const plain = parties.filter((party) => goesByPartner(event, party));
  return plain.map(({ partnerId, role }) => `${partnerId}:${role}`).join('; ');
}

function partyRows(event: Event): Cells[] {
  const named = (parties: readonly EventParty[] = []): readonly EventParty[] =>
    parties.filter((party) => !goesByPartner(event, party));
  const row = ({ partnerId, role, name }: EventParty, session_id?: string): Cells =>
    cells({ event_id: event.id, session_id, partner_id: partnerId, role }, { name });
  return [
    ...named(event.parties).map((party) => row(party)),
    ...event.sessions.flatMap(({ id, parties }) => named(parties).map((party) => row(party, id))),
  ];
}

function eventCells(event: Event): Cells {
  const { id, kind, name, purpose, venue, place, series, between, days, languages } = event;
  const { status, mode, timeZone, cityId, country, attendance, website, note } = event;
  return cells(
    {
      id,
      kind,
      status,
      mode,
      time_zone: timeZone,
      days: days.join('; '),
      between_from: between?.from,
      between_until: between?.until,
      city_id: cityId,
      country,
      parties: partyList(event, event.parties),
      languages: languages.join('; '),
      attendance,
      series_id: series?.id,
      series_number: series?.number,
      related: event.related.map(({ eventId, relation }) => `${eventId}:${relation}`).join('; '),
      website,
      sequence: event.sequence,
      modified: event.modified,
      source_ids: event.sourceIds.join('; '),
      note,
      illustrative: event.illustrative,
    },
    { name, purpose, venue, place, series_name: series?.name },
  );
}

/** The time of day in a moment: as the event's own clock shows it. */
function clockOf(moment: string | undefined, local: string | undefined): string | undefined {
  return moment?.slice(11, 16) ?? local;
}

function sessionCells(event: Event, session: Session): Cells {
  const { suggested, printed = [], trackId } = session;
  const other = printed.find(({ timeZone }) => timeZone !== undefined);
  return cells(
    {
      event_id: event.id,
      id: session.id,
      kind: session.kind,
      day: session.day,
      from: clockOf(session.start, session.localStart),
      until: clockOf(session.end, session.localEnd),
      start_basis: session.startBasis,
      end_basis: session.endBasis,
      derivation: session.derivation,
      suggested_from: clockOf(suggested?.start, suggested?.localStart),
      suggested_until: clockOf(suggested?.end, suggested?.localEnd),
      printed: printed.find(({ timeZone }) => timeZone === undefined)?.text,
      printed_other: other?.text,
      printed_other_zone: other?.timeZone,
      printed_length: session.printedLength,
      length_minutes: session.lengthMinutes,
      previous_start: session.previousStart?.slice(0, 16),
      status: session.status,
      track: trackId,
      languages: session.languages?.join('; '),
      parties: partyList(event, session.parties),
    },
    {
      title: session.title,
      suggested_reason: suggested?.reason,
      track_name: event.tracks.find(({ id }) => id === trackId)?.name,
      room: session.room,
      note: session.note,
    },
  );
}

function itemRows({ id: event_id, sessions }: Event): Cells[] {
  return sessions.flatMap(({ id: session_id, items }) =>
    items.flatMap(
      ({ id, title, topic, place, country, partnerId, printedLength, speakers, note }) =>
        (speakers.length > 0 ? speakers : [{}]).map((speaker) =>
          cells(
            {
              event_id,
              session_id,
              id,
              country,
              partner_id: partnerId,
              printed_length: printedLength,
              speaker_partner_id: speaker.partnerId,
            },
            {
              title,
              topic,
              place,
              note,
              speaker_name: speaker.name,
              speaker_role: speaker.role,
              speaker_affiliation: speaker.affiliation,
            },
          ),
        ),
    ),
  );
}

function issueRows({ id: event_id, issues }: Event): Cells[] {
  return issues
    .filter(({ code }) => (READ_ISSUES as readonly string[]).includes(code))
    .map(({ code, sessionId, otherId, itemId, printed, text }) =>
      cells(
        {
          event_id,
          code,
          session_id: sessionId,
          other_id: otherId,
          item_id: itemId,
          printed,
        },
        { text },
      ),
    );
}
