import { foreignText } from '../partner/foreign-text.js';
import { wordFor } from '../words.js';
import type { Mark } from './agenda-view.js';
import type { AgendaWords } from './agenda-words.js';

/** A status in words; what is confirmed goes without saying, what is not known yet is shown as it came. */
export const statusMark = (
  { statuses }: Pick<AgendaWords, 'statuses'>,
  status = 'confirmed',
): Mark | undefined =>
  status === 'confirmed'
    ? undefined
    : { id: status, text: wordFor(statuses, status) ?? foreignText(status, 'name') };
