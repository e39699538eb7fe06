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
    subscribe: '이 행사들 구독하기',
    back: '목록으로',
    notFound: '이 도시나 주최 기관의 정보가 없습니다.',
    left: '목록에 없는 이전 행사 {}건',
  },
};

export default words;
