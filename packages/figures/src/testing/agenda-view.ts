import type { AgendaSession, EventAgenda } from '@climate-embed/schema';

import type { AgendaView, Line, Row } from '../agenda/agenda-view.js';
import { agendaView, type AgendaOptions } from '../agenda/view.js';
import type { Lang } from '../locale.js';
import { foreignPicked } from '../partner/foreign-text.js';
import { AGENDA_WORDS, FORUM } from './agenda.js';
import { LOCALES } from './locales.js';

/** An agenda as it is said today, years after the forum. */
export const seen = (
  event: EventAgenda = FORUM,
  rest: Partial<AgendaOptions> = {},
  lang: Lang = 'en',
): AgendaView =>
  agendaView(event, {
    locale: LOCALES[lang].locale,
    words: AGENDA_WORDS[lang].agenda,
    now: Date.parse('2026-11-22T00:00:00Z'),
    clean: foreignPicked,
    ...rest,
  });

/** An agenda as it is said at a moment. */
export const seenAt = (now: string, event = FORUM): AgendaView =>
  seen(event, { now: Date.parse(now) });

/** A text with plain spaces. */
export const plain = (text: string | undefined): string =>
  (text ?? '').replace(/[\u00a0\u202f]/g, ' ');

/** A line as it is read. */
export const lineText = ({ before, parts, after }: Line): string =>
  plain(before + parts.map(({ text }) => text).join(' · ') + after);

/** The row of a session. */
export const rowIn = (view: AgendaView, id: string): Row => view.all.find((one) => one.id === id)!;

/** The forum with something else about it, and about one of its sessions. */
export const changed = (
  change: Partial<EventAgenda>,
  id = '',
  part: Partial<AgendaSession> = {},
): EventAgenda => ({
  ...FORUM,
  ...change,
  sessions: FORUM.sessions.map((one) => (one.id === id ? { ...one, ...part } : one)),
});
