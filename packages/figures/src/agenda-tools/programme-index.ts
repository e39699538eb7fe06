import type { Event, LocalizedText, Session } from '@climate-embed/schema';

import { initials, plain } from '../plain-text.js';

/** What sessions are chosen by, beside a text. */
export type AgendaFacet = 'track' | 'language' | 'place';

/** The facets in the order in which they are offered. */
export const AGENDA_FACETS: readonly AgendaFacet[] = ['track', 'language', 'place'];

/** A session made ready to be chosen. */
export interface IndexedSession {
  readonly id: string;
  /** Values of each facet; none means that it belongs to all of them. */
  readonly values: Readonly<Record<AgendaFacet, readonly string[]>>;
  /** All its texts in all languages, as a search sees them. */
  readonly text: string;
}

/** A programme made ready to be chosen from: keep it as long as the event is the same. */
export interface ProgrammeIndex {
  readonly sessions: readonly IndexedSession[];
  /** The values in use, in the order of the programme, each with its name in all languages. */
  readonly names: Readonly<Record<AgendaFacet, ReadonlyMap<string, LocalizedText>>>;
}

/** Longer than any note of a programme. */
const LONGEST = 4000;
const MOST = 40_000;

/** A space within a script that may be written without: nobody remembers whether 탄소중립 has one. */
const OPTIONAL_SPACE =
  /(?<=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]) (?=[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3])/g;

/** Texts as a search sees them: in all languages, with the initials of Hangul. */
function searchable(texts: readonly string[]): string {
  const known = [...new Set(texts.map((text) => plain(text, LONGEST)))];
  const said = known.flatMap((text) => [text, text.replace(OPTIONAL_SPACE, ''), initials(text)]);
  return [...new Set(said)].join('\n').slice(0, MOST);
}

const every = (...texts: readonly (LocalizedText | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? Object.values(text) : []));

/** What a place is known by, whatever languages it is named in. */
const placeKey = (place: LocalizedText): string =>
  plain(place['en'] || (Object.values(place)[0] ?? ''));

function textsOf(session: Session, event: Event): string[] {
  const partners = new Map(event.partners.map(({ id, name }) => [id, name]));
  const named = (id: string | undefined): LocalizedText | undefined =>
    id === undefined ? undefined : partners.get(id);
  const { items, note, parties = [], room, title, trackId } = session;
  return [
    ...every(title, note, room, event.tracks.find(({ id }) => id === trackId)?.name),
    ...parties.flatMap(({ name, partnerId }) => every(name, named(partnerId))),
    ...items.flatMap((item) => [
      ...every(item.title, item.topic, item.place, item.note, named(item.partnerId)),
      ...item.speakers.flatMap((one) =>
        every(one.name, one.role, one.affiliation, named(one.partnerId)),
      ),
    ]),
  ];
}

/** Makes a programme ready to be chosen from. */
export function programmeIndex(event: Event): ProgrammeIndex {
  const names = {
    track: new Map(event.tracks.map(({ id, name }) => [id, name])),
    language: new Map<string, LocalizedText>(),
    place: new Map<string, LocalizedText>(),
  };
  const sessions = event.sessions.map((session): IndexedSession => {
    const { id, items, languages = [], trackId } = session;
    const spoken = languages.length ? languages : event.languages;
    for (const language of spoken) names.language.set(language, {});
    if (trackId !== undefined && !names.track.has(trackId)) names.track.set(trackId, {});
    const places = items.flatMap(({ place }) => {
      const key = place ? placeKey(place) : '';
      if (key && !names.place.has(key)) names.place.set(key, place!);
      return key || [];
    });
    return {
      id,
      values: {
        track: trackId === undefined ? [] : [trackId],
        language: [...new Set(spoken)],
        place: [...new Set(places)],
      },
      text: searchable(textsOf(session, event)),
    };
  });
  return { sessions, names };
}
