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
    subscribe: 'Эдгээр арга хэмжээг захиалах',
    back: 'Жагсаалт руу буцах',
    notFound: 'Ийм хот, зохион байгуулагч энд алга.',
    left: 'Жагсаалтад ороогүй өмнөх арга хэмжээ: {}',
  },
};

export default words;
