import type { AgendaWords } from '../agenda/agenda-words.js';

/** Simplified Chinese: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day) => (year && `${year}年`) + (month && `${month}月`) + (day && `${day}日`),
  to: '至',
  and: '至',
  undated: {
    none: '日期不详',
    in: '日期不详：{}',
    from: '日期不详：{}起',
    until: '日期不详：截至{}',
    between: '日期不详：{}之间',
  },
  day: '第{}天',
  zone: '所有时间：{}',
  noZone: '未注明时区',
  convener: '主持 {}',
  suggested: '建议时间：{}',
  asOf: '截至{}',
  kinds: {
    opening: '开幕',
    session: '会议',
    report: '报告',
    discussion: '讨论',
    questions: '问答',
    break: '休息',
    meal: '用餐',
    social: '交流活动',
    closing: '闭幕',
    other: '议程',
  },
  statuses: {
    tentative: '暂定',
    moved: '已改期',
    postponed: '已推迟',
    cancelled: '已取消',
  },
  modes: {
    onsite: '线下',
    online: '线上',
    hybrid: '线上线下结合',
  },
  words: {
    now: '进行中',
    next: '下一场',
    derived: '推算时间',
    noTime: '未注明时间',
    remark: '有备注',
    noProgramme: '暂无议程。',
    mine: '我的时间',
    calendar: '添加到日历',
    share: '分享',
  },
};

export default words;
