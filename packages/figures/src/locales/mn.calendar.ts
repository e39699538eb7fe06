import type { CalendarWords } from '../calendar/calendar-words.js';

/** Mongolian: the words of calendars. */
const words: CalendarWords = {
  events: 'Арга хэмжээ',
  kinds: {
    opening: 'Нээлт',
    session: 'Хуралдаан',
    report: 'Илтгэл',
    discussion: 'Хэлэлцүүлэг',
    questions: 'Асуулт, хариулт',
    break: 'Завсарлага',
    meal: 'Хоол',
    social: 'Чөлөөт хөтөлбөр',
    closing: 'Хаалт',
    other: 'Хөтөлбөрийн хэсэг',
  },
  roles: {
    organiser: 'Зохион байгуулагч',
    'co-host': 'Хамтран зохион байгуулагч',
    convener: 'Удирдагч',
    moderator: 'Чиглүүлэгч',
    collaborator: 'Хамтран ажиллагч',
    supporter: 'Дэмжигч',
    other: 'Оролцогч',
  },
  derived: {
    start: 'Эхлэх цаг хэвлэгдээгүй, тооцоолсон',
    end: 'Дуусах цаг хэвлэгдээгүй, тооцоолсон',
    both: 'Эхлэх, дуусах цаг хэвлэгдээгүй, тооцоолсон',
  },
  derivations: {
    'other-zone': 'өөр цагийн бүсийн цагаар',
    'printed-length': 'хэвлэсэн үргэлжлэх хугацаагаар',
    neighbours: 'өмнөх ба дараах хуралдаанаар',
  },
  printed: 'Хэвлэснээр',
  cancelled: 'Цуцлагдсан',
  postponed: 'Хойшлогдсон; шинэ цаг тодорхойгүй',
  moved: 'Шилжүүлсэн',
  movedFrom: 'Эхлэх байсан цаг',
  online: 'Цахим',
  illustrative: 'зохиомол жишээ',
  untimed: 'Цаг нь тодорхойгүй',
  source: 'Эх сурвалж',
};

export default words;
