import type { AgendaWords } from '../agenda/agenda-words.js';

/** Japanese: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day) => (year && `${year}年`) + (month && `${month}月`) + (day && `${day}日`),
  to: '～',
  and: '～',
  undated: {
    none: '日付不明',
    in: '日付不明：{}',
    from: '日付不明：{}以降',
    until: '日付不明：{}まで',
    between: '日付不明：{}の間',
  },
  day: '{}日目',
  zone: '時刻：{}',
  noZone: 'タイムゾーンの記載なし',
  convener: '進行 {}',
  suggested: '提案時刻：{}',
  asOf: '{}時点',
  kinds: {
    opening: '開会',
    session: 'セッション',
    report: '報告',
    discussion: '討議',
    questions: '質疑応答',
    break: '休憩',
    meal: '食事',
    social: '交流会',
    closing: '閉会',
    other: 'プログラム',
  },
  statuses: {
    tentative: '未確定',
    moved: '日程変更',
    postponed: '延期',
    cancelled: '中止',
  },
  modes: {
    onsite: '会場開催',
    online: 'オンライン',
    hybrid: '会場とオンラインの併用',
  },
  words: {
    now: '進行中',
    next: '次',
    derived: '算出した時刻',
    noTime: '時刻の記載なし',
    remark: '注記あり',
    noProgramme: 'プログラムの情報はありません。',
    mine: '自分の時刻',
    calendar: 'カレンダーに追加',
    share: '共有',
  },
};

export default words;
