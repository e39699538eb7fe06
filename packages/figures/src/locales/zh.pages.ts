import type { PageWords } from '../pages/page-words.js';

/** Chinese: the words of plain pages. */
const words: PageWords = {
  noCountry: '未注明国家',
  languages: '语言',
  data: '数据（JSON）',
  events: {
    title: '活动',
    count: '共 {} 项活动',
    kinds: {
      forum: '论坛',
      conference: '大会',
      meeting: '会议',
      workshop: '研讨会',
      summit: '峰会',
      ceremony: '仪式',
      training: '培训',
      call: '线上会议',
      other: '其他',
    },
    zone: '时区',
    participants: '参加人数',
    calendar: '日历文件（整个活动）',
    session: '日历文件',
    feed: '订阅所有活动（日历）',
    programme: '日程',
  },
};

export default words;
