import type { CalendarWords } from '../calendar/calendar-words.js';

/** Japanese: the words of calendars. */
const words: CalendarWords = {
  events: 'イベント',
  kinds: {
    opening: '開会',
    session: 'セッション',
    report: '報告',
    discussion: '討論',
    questions: '質疑応答',
    break: '休憩',
    meal: '食事',
    social: '交流会',
    closing: '閉会',
    other: 'プログラムの一部',
  },
  roles: {
    organiser: '主催',
    'co-host': '共催',
    convener: '進行',
    moderator: '司会',
    collaborator: '協力',
    supporter: '後援',
    other: '参加',
  },
  derived: {
    start: '開始時刻は印刷されておらず、算出したものです',
    end: '終了時刻は印刷されておらず、算出したものです',
    both: '開始と終了の時刻は印刷されておらず、算出したものです',
  },
  derivations: {
    'other-zone': '別の時間帯の時刻による',
    'printed-length': '印刷された所要時間による',
    neighbours: '前後のセッションによる',
  },
  printed: '印刷のとおり',
  cancelled: '中止',
  postponed: '延期（新しい日時は不明）',
  moved: '日時変更',
  movedFrom: '当初の開始時刻',
  online: 'オンライン',
  illustrative: '架空の例',
  untimed: '時刻が不明のもの',
  source: '出典',
};

export default words;
