import type { AgendaWords } from '../agenda/agenda-words.js';

/** Mongolian: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day) =>
    [year && `${year}\u00a0он${month && 'ы'}`, month && `${month}\u00a0сар${day && 'ын'}`, day]
      .filter(Boolean)
      .join('\u00a0'),
  to: ' – ',
  and: ' – ',
  undated: {
    none: 'Огноо тодорхойгүй',
    in: 'Огноо тодорхойгүй; хугацаа: {}',
    from: 'Огноо тодорхойгүй; эхлэх хугацаа: {}',
    until: 'Огноо тодорхойгүй; дуусах хугацаа: {}',
    between: 'Огноо тодорхойгүй; хугацаа: {}',
  },
  day: '{}-р өдөр',
  zone: 'Бүх цаг: {}',
  noZone: 'цагийн бүс заагаагүй',
  convener: 'Удирдагч: {}',
  suggested: 'Санал болгож буй цаг: {}',
  asOf: 'Мэдээллийн огноо: {}',
  kinds: {
    opening: 'Нээлт',
    session: 'Хуралдаан',
    report: 'Илтгэл',
    discussion: 'Хэлэлцүүлэг',
    questions: 'Асуулт хариулт',
    break: 'Завсарлага',
    meal: 'Хооллолт',
    social: 'Уулзалт',
    closing: 'Хаалт',
    other: 'Хөтөлбөрийн хэсэг',
  },
  statuses: {
    tentative: 'Урьдчилсан',
    moved: 'Өөрчлөгдсөн',
    postponed: 'Хойшилсон',
    cancelled: 'Цуцлагдсан',
  },
  modes: {
    onsite: 'Биечлэн',
    online: 'Цахимаар',
    hybrid: 'Биечлэн ба цахимаар',
  },
  words: {
    now: 'Явагдаж байна',
    next: 'Дараагийнх',
    derived: 'Тооцоолсон цаг',
    noTime: 'Цаг заагаагүй',
    remark: 'Тайлбартай',
    noProgramme: 'Хөтөлбөр алга.',
    mine: 'Миний цаг',
    calendar: 'Хуанлид нэмэх',
    share: 'Хуваалцах',
  },
};

export default words;
