import type { Event, EventParty, LocalizedText, Session, SessionItem } from '@climate-embed/schema';

import type { Clock } from '../agenda/clock.js';
import { ownReading } from '../agenda/clock.js';
import { dateText } from '../agenda/dates.js';
import { country } from '../country.js';
import type { Picked } from '../localized.js';
import { foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import { type IssueView, issueView } from './issues.js';
import { languageName, picked, sessionTitle, worded } from './names.js';
import type { AgendaToolOptions } from './options.js';
import { type PrintedView, printedOf, type TimeView, timesOf } from './times.js';

/** Somebody by name; `partner` is the id where it is one of the event's known partners. */
export interface Mentioned extends Picked {
  readonly partner?: string;
}

/** Somebody who speaks; any of the three may be unknown, not all. */
export interface SpeakerView {
  readonly name?: Picked;
  readonly role?: Picked;
  readonly affiliation?: Mentioned;
}

/** A contribution to a session. */
export interface ItemView {
  readonly id: string;
  readonly title?: Picked;
  /** Topic, place and country, as far as they are known. */
  readonly about: readonly Picked[];
  readonly length?: string;
  readonly speakers: readonly SpeakerView[];
  readonly note?: Picked;
}

/** Something known of a session, in a line of its own. */
export interface DetailFact {
  /** `room`, `track`, `languages`, or a part as `convener`. */
  readonly id: string;
  readonly label: string;
  readonly values: readonly Mentioned[];
}

/** A session in words, with all that is known of it: plain data, every text of others already cleaned and cut. */
export interface DetailView {
  readonly id: string;
  /** Its kind in words; the same as the title where it has none. */
  readonly kind: string;
  readonly title: Picked;
  /** Its date written out, by the clock shown; empty where no day is known. */
  readonly date: string;
  /** Whether it takes place, where that is not simply so. */
  readonly status?: string;
  /** Empty where no time is known. */
  readonly times: readonly TimeView[];
  readonly printed: readonly PrintedView[];
  readonly length?: string;
  readonly facts: readonly DetailFact[];
  readonly items: readonly ItemView[];
  readonly issues: readonly IssueView[];
  readonly note?: Picked;
}

/** What a detail is said with. */
export interface DetailOptions extends AgendaToolOptions {
  /** Another clock than the event's own; its `zone` is shown as it is, see `namedClock`. */
  readonly clock?: Clock | undefined;
}

/** A name as printed, else the name that the partner has. */
function named(
  event: Pick<Event, 'partners'>,
  options: AgendaToolOptions,
  name: LocalizedText | undefined,
  partnerId: string | undefined,
): Mentioned | undefined {
  const partner =
    partnerId === undefined ? undefined : event.partners.find(({ id }) => id === partnerId);
  const said = picked(options, name, 'name') ?? picked(options, partner?.name, 'name');
  return said && partner ? { ...said, partner: partner.id } : said;
}

/** Who has which part, one fact for each part, in the order of the parties. */
export function partyFacts(
  event: Event,
  parties: readonly EventParty[],
  options: AgendaToolOptions,
): DetailFact[] {
  const facts = new Map<string, { id: string; label: string; values: Mentioned[] }>();
  for (const { name, partnerId, role } of parties) {
    const value = named(event, options, name, partnerId);
    if (!value) continue;
    const fact = facts.get(role) ?? {
      id: role,
      label: worded(options.tools.roles, role),
      values: [],
    };
    fact.values.push(value);
    facts.set(role, fact);
  }
  return [...facts.values()];
}

function itemView(event: Event, item: SessionItem, options: AgendaToolOptions): ItemView {
  const { country: code, id, partnerId, place, printedLength, topic } = item;
  const title = picked(options, item.title);
  const note = picked(options, item.note);
  const presenter = named(event, options, undefined, partnerId);
  const land = code !== undefined && /^[A-Z]{2}$/.test(code) ? country(options.locale, code) : '';
  const speakers = item.speakers.map((one): SpeakerView => {
    const name = picked(options, one.name, 'name');
    const role = picked(options, one.role, 'name');
    const affiliation = named(event, options, one.affiliation, one.partnerId);
    return { ...(name && { name }), ...(role && { role }), ...(affiliation && { affiliation }) };
  });
  const about = [
    picked(options, topic),
    picked(options, place, 'name'),
    land ? { text: land } : undefined,
  ].filter((one) => one !== undefined);
  return {
    id,
    ...(title && { title }),
    about: about.filter(
      ({ text }, index) => about.findIndex((other) => other.text === text) === index,
    ),
    ...(printedLength !== undefined && { length: foreignText(printedLength, 'name') }),
    speakers: [
      ...speakers.filter((one) => Object.keys(one).length),
      // Who presents is said once: mostly it is also whom somebody speaks for.
      ...(presenter &&
      !speakers.some(
        ({ affiliation: body }) =>
          body?.text === presenter.text || (body?.partner && body.partner === presenter.partner),
      )
        ? [{ affiliation: presenter }]
        : []),
    ],
    ...(note && { note }),
  };
}

function factsOf(event: Event, session: Session, options: AgendaToolOptions): DetailFact[] {
  const { languages = [], parties = [], room, trackId } = session;
  const { words } = options.tools;
  const fact = (id: string, label: string, ...values: (Mentioned | undefined)[]): DetailFact => ({
    id,
    label,
    values: values.filter((value) => value !== undefined),
  });
  const track = event.tracks.find(({ id }) => id === trackId);
  return [
    ...partyFacts(event, parties, options),
    fact('room', words.room, picked(options, room, 'name')),
    fact('track', words.track, picked(options, track?.name, 'name')),
    fact(
      'languages',
      words.languages,
      ...languages.map((tag) => ({ text: languageName(options, tag) })),
    ),
  ].filter(({ values }) => values.length);
}

/** All that is known of a session, in words; nothing where the event has no such session. */
export function sessionDetail(
  event: Event,
  sessionId: string,
  options: DetailOptions,
): DetailView | undefined {
  const session = event.sessions.find(({ id }) => id === sessionId);
  if (!session) return undefined;
  const { clock, tools, words } = options;
  const { day, items, kind, start, status } = session;
  const note = picked(options, session.note);
  const date = start === undefined ? day : clock ? clock.read(start).date : ownReading(start).date;
  return {
    id: sessionId,
    kind: wordFor(words.kinds, kind) ?? worded(words.kinds, kind),
    title: sessionTitle(options, session),
    date: date === undefined ? '' : dateText(words, date),
    ...(status !== undefined &&
      status !== 'confirmed' && { status: worded(words.statuses, status) }),
    times: timesOf(session, { ...options, timeZone: event.timeZone }),
    ...printedOf(session, { ...options, tools }),
    facts: factsOf(event, session, options),
    items: items.map((item) => itemView(event, item, options)),
    issues: event.issues
      .filter((issue) => issue.sessionId === sessionId || issue.otherId === sessionId)
      .map((issue) => issueView(event, issue, options, sessionId)),
    ...(note && { note }),
  };
}
