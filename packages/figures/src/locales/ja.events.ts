import type { EventsWords } from '../events/events-words.js';
import agenda from './ja.agenda.js';

/** Japanese: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: '主催 {}',
  words: {
    title: 'イベント',
    upcoming: '今後のイベント',
    past: '過去のイベント',
    now: '開催中',
    none: 'イベントの情報はありません。',
    noneUpcoming: '今後のイベントはありません。',
    subscribe: 'これらのイベントを購読',
    back: '一覧に戻る',
    notFound: 'この都市または主催者の情報はありません。',
    left: 'ほかに以前のイベント{}件があります',
  },
};

export default words;
