import { localizedIn } from '@climate-embed/figures';
import { foreignText } from '@climate-embed/figures/partner';
import type { Event, EventParty, LocalizedText, Session, SessionItem } from '@climate-embed/schema';

import type { CalendarLanguage } from './languages.js';
import { statusOf } from './status.js';

/** Words of the contract may grow: one that is not known yet says nothing. */
function wordFor(words: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * Says events and sessions as plain lines in one language. What others wrote comes cleaned and cut, each text on one
 * line, so that nothing of it can end a line of the file.
 */
export class Saying {
  readonly #language: CalendarLanguage;

  constructor(language: CalendarLanguage) {
    this.#language = language;
  }

  /** A text in the language, in English or in its original language; empty where there is none. */
  text(text: LocalizedText | undefined, limit: 'name' | 'line' | 'description' = 'line'): string {
    return text ? foreignText(localizedIn(text, this.#language.lang).text, limit) : '';
  }

  /** A text that is in no language, or in none that is told. */
  plain(text: string): string {
    return foreignText(text, 'name');
  }

  /** The name of an event, marked where it was made up. */
  event({ name, illustrative }: Event): string {
    const said = this.text(name, 'name');
    return illustrative ? `${said} (${this.#language.words.illustrative})` : said;
  }

  /** The title of a session, or what sort of part of the programme it is. */
  session({ title, kind }: Session): string {
    const { kinds } = this.#language.words;
    return this.text(title, 'name') || (wordFor(kinds, kind) ?? kinds.other);
  }

  /** Where it takes place, the room first. */
  place({ venue, place, mode }: Event, session?: Session): string {
    const parts = [session?.room, venue, place].map((part) => this.text(part, 'name'));
    const known = [...new Set(parts)].filter(Boolean).join(', ');
    return known || (mode === 'online' ? this.#language.words.online : '');
  }

  /** What has happened to its time, in a line for each thing. */
  changes(event: Event, session?: Session): string[] {
    const { cancelled, postponed, moved, movedFrom } = this.#language.words;
    const said = wordFor({ cancelled, postponed, moved }, statusOf(event, session));
    const before = session?.previousStart?.slice(0, 16).replace('T', ' ');
    return [said, before && `${movedFrom}: ${foreignText(before)}`].flatMap((line) =>
      line ? [`${line}.`] : [],
    );
  }

  /** That times were derived and from what; nothing where they are printed. */
  derived({ start, end, startBasis, endBasis, derivation }: Session): string[] {
    const first = start !== undefined && startBasis === 'derived';
    const last = end !== undefined && endBasis === 'derived';
    if (!first && !last) return [];
    const { derived, derivations } = this.#language.words;
    const why = derivation === undefined ? undefined : wordFor(derivations, derivation);
    const what = derived[first ? (last ? 'both' : 'start') : 'end'];
    return [`${what}${why === undefined ? '' : ` (${why})`}.`];
  }

  /** Times and length as the programme prints them, misprints included. */
  printed({ printed = [], printedLength }: Session): string[] {
    const zone = (name: string | undefined): string => (name ? ` [${name}]` : '');
    const texts = printed.map(({ text, timeZone }) => foreignText(text + zone(timeZone), 'name'));
    if (printedLength !== undefined) texts.push(foreignText(printedLength, 'name'));
    return texts.length > 0 ? [`${this.#language.words.printed}: ${texts.join(' ')}`] : [];
  }

  /** A line for each part that somebody has. */
  parties(parties: readonly EventParty[] = []): string[] {
    const { roles } = this.#language.words;
    const lines = new Map<string, string[]>();
    for (const { name, role } of parties) {
      const part = wordFor(roles, role) ?? roles.other;
      lines.set(part, [...(lines.get(part) ?? []), this.text(name, 'name')]);
    }
    return [...lines].map(([part, names]) => `${part}: ${names.join(', ')}`);
  }

  /** An item with who speaks, in one line. */
  item({ title, topic, place, speakers, note }: SessionItem): string[] {
    const about = [title, topic, place].map((part) => this.text(part, 'name')).filter(Boolean);
    const people = speakers.map(({ name, role, affiliation }) =>
      [name, role, affiliation]
        .map((part) => this.text(part, 'name'))
        .filter(Boolean)
        .join(', '),
    );
    const said = [about.join(' · '), people.filter(Boolean).join('; ')].filter(Boolean);
    const remark = this.text(note);
    if (said.length === 0) return [];
    return [`- ${said.join(' - ')}${remark && ` (${remark})`}`];
  }

  /**
   * What must be known beside a session. Where times are suggested a remark may speak of them, and those reach no
   * calendar.
   */
  note({ note, suggested }: Session): string {
    return suggested ? '' : this.text(note);
  }

  /** Who published what is said here, in the wording that they ask for, in one line. */
  sources({ sources }: Event): string[] {
    const named = sources.map(({ attribution, title, publisher }) =>
      foreignText(attribution ?? `${this.text(title)} (${this.text(publisher)})`),
    );
    return named.length > 0 ? [`${this.#language.words.source}: ${named.join('; ')}`] : [];
  }

  /** Sessions of whose times nothing is known, in the order of the programme. */
  untimed(sessions: readonly Session[]): string[] {
    if (sessions.length === 0) return [];
    const names = sessions.map((session) => `- ${this.session(session)}`);
    return [`${this.#language.words.untimed}:`, ...names];
  }
}
