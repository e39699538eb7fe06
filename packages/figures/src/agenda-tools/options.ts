import type { AgendaWords } from '../agenda/agenda-words.js';
import type { Locale } from '../locale.js';
import type { AgendaTools } from './agenda-tools.js';

/** What the parts of an agenda are said with that come on request. */
export interface AgendaToolOptions {
  readonly locale: Locale;
  /** The words of the first sight. */
  readonly words: AgendaWords;
  readonly tools: AgendaTools;
}
