import { wordFor } from '../words.js';
import type { AgendaWords } from './agenda-words.js';

/** A status in words; nothing for what is confirmed, which goes without saying; one not known yet as it came. */
export const statusText = (
  { statuses }: Pick<AgendaWords, 'statuses'>,
  status = 'confirmed',
): string => (status === 'confirmed' ? '' : (wordFor(statuses, status) ?? status));
