import type { PageWords } from '../pages/page-words.js';

/** Mongolian: the words of plain pages. */
const words: PageWords = {
  noCountry: 'Улс заагаагүй',
  languages: 'Хэл',
  data: 'Өгөгдөл (JSON)',
  events: {
    title: 'Арга хэмжээ',
    count: 'Нийт арга хэмжээ: {}',
    kinds: {
      forum: 'Форум',
      conference: 'Бага хурал',
      meeting: 'Уулзалт',
      workshop: 'Семинар',
      summit: 'Дээд хэмжээний уулзалт',
      ceremony: 'Ёслол',
      training: 'Сургалт',
      call: 'Цахим хурал',
      other: 'Бусад',
    },
    zone: 'Цагийн бүс',
    participants: 'Оролцоо',
    calendar: 'Хуанлийн файл: бүх арга хэмжээ',
    session: 'Хуанлийн файл',
    feed: 'Бүх арга хэмжээг дагах (хуанли)',
    programme: 'Хөтөлбөр',
  },
};

export default words;
