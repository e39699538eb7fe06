import type { CalendarWords } from '../calendar/calendar-words.js';

/** Chinese: the words of calendars. */
const words: CalendarWords = {
  events: '活动',
  kinds: {
    opening: '开幕',
    session: '分会',
    report: '报告',
    discussion: '讨论',
    questions: '问答',
    break: '休息',
    meal: '用餐',
    social: '交流活动',
    closing: '闭幕',
    other: '日程环节',
  },
  roles: {
    organiser: '主办',
    'co-host': '联合主办',
    convener: '召集',
    moderator: '主持',
    collaborator: '合作',
    supporter: '支持',
    other: '参与',
  },
  derived: {
    start: '开始时间未印出，由推算得出',
    end: '结束时间未印出，由推算得出',
    both: '开始和结束时间未印出，由推算得出',
  },
  derivations: {
    'other-zone': '依据另一时区的时间',
    'printed-length': '依据印出的时长',
    neighbours: '依据前后环节',
  },
  printed: '原文所印',
  cancelled: '已取消',
  postponed: '已推迟；新时间未知',
  moved: '已改期',
  movedFrom: '原定开始时间',
  online: '线上',
  illustrative: '虚构示例',
  untimed: '时间未知的环节',
  source: '来源',
};

export default words;
