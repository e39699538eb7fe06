import type { EventsWords } from '../events/events-words.js';
import agenda from './mn.agenda.js';

/** Mongolian: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: 'Зохион байгуулагч: {}',
  words: {
    title: 'Арга хэмжээ',
    upcoming: 'Удахгүй болох',
    past: 'Өнгөрсөн',
    now: 'Явагдаж байна',
    none: 'Арга хэмжээ алга.',
    noneUpcoming: 'Удахгүй болох арга хэмжээ алга.',
  },
};

export default words;
