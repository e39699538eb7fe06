import type { EventsWords } from '../events/events-words.js';
import agenda from './ko.agenda.js';

/** Korean: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: '주최 {}',
  words: {
    title: '행사',
    upcoming: '예정된 행사',
    past: '지난 행사',
    now: '진행 중',
    none: '알려진 행사가 없습니다.',
    noneUpcoming: '예정된 행사가 없습니다.',
  },
};

export default words;
