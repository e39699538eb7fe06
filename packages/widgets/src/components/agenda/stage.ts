import type { Locale } from '@climate-embed/figures';
import type { AgendaView, AgendaWords } from '@climate-embed/figures/agenda';
import type { EventAgenda } from '@climate-embed/schema';

/** An agenda as it stands: the event as the API has it, and what is shown of it. */
export interface Stage {
  readonly event: EventAgenda;
  readonly locale: Locale;
  readonly words: AgendaWords;
  readonly view: AgendaView;
}

/** What a reader has asked of an agenda; an empty text asks for nothing. */
export interface Choice {
  /** By whose clock times are read: `event`, `reader` or an IANA zone. */
  readonly zone: string;
  /** The day shown, where a reader has chosen one. */
  readonly day?: string | undefined;
  /** The session whose detail is open. */
  readonly session?: string | undefined;
  readonly track: string;
  readonly language: string;
  readonly place: string;
  readonly text: string;
}
