import type { PageWords } from '../pages/page-words.js';

/** Russian: the words of plain pages. */
const words: PageWords = {
  noCountry: 'Страна не указана',
  languages: 'Языки',
  data: 'Данные (JSON)',
  events: {
    title: 'Мероприятия',
    count: 'Мероприятий: {}',
    kinds: {
      forum: 'Форум',
      conference: 'Конференция',
      meeting: 'Встреча',
      workshop: 'Семинар',
      summit: 'Саммит',
      ceremony: 'Церемония',
      training: 'Обучение',
      call: 'Онлайн-совещание',
      other: 'Прочее',
    },
    zone: 'Часовой пояс',
    participants: 'Участие',
    calendar: 'Файл календаря: всё мероприятие',
    session: 'Файл календаря',
    feed: 'Подписка на все мероприятия (календарь)',
    programme: 'Программа',
  },
};

export default words;
