import type { PageWords } from '../pages/page-words.js';

/** Japanese: the words of plain pages. */
const words: PageWords = {
  noCountry: '国の記載なし',
  languages: '言語',
  data: 'データ（JSON）',
  events: {
    title: '催し',
    count: '全{}件',
    kinds: {
      forum: 'フォーラム',
      conference: '大会',
      meeting: '会合',
      workshop: 'ワークショップ',
      summit: 'サミット',
      ceremony: '式典',
      training: '研修',
      call: 'オンライン会議',
      other: 'その他',
    },
    zone: 'タイムゾーン',
    participants: '参加規模',
    calendar: 'カレンダーファイル（全日程）',
    session: 'カレンダーファイル',
    feed: 'すべての催しを購読（カレンダー）',
    programme: 'プログラム',
  },
};

export default words;
