import type { CalendarWords } from '../calendar/calendar-words.js';

/** Russian: the words of calendars. */
const words: CalendarWords = {
  events: 'Мероприятия',
  kinds: {
    opening: 'Открытие',
    session: 'Сессия',
    report: 'Доклад',
    discussion: 'Обсуждение',
    questions: 'Вопросы',
    break: 'Перерыв',
    meal: 'Обед',
    social: 'Неформальная программа',
    closing: 'Закрытие',
    other: 'Часть программы',
  },
  roles: {
    organiser: 'Организатор',
    'co-host': 'Соорганизатор',
    convener: 'Ведёт',
    moderator: 'Модератор',
    collaborator: 'При участии',
    supporter: 'При поддержке',
    other: 'С участием',
  },
  derived: {
    start: 'Начало не напечатано, оно вычислено',
    end: 'Окончание не напечатано, оно вычислено',
    both: 'Начало и окончание не напечатаны, они вычислены',
  },
  derivations: {
    'other-zone': 'по времени в другом часовом поясе',
    'printed-length': 'по напечатанной продолжительности',
    neighbours: 'по соседним сессиям',
  },
  printed: 'Как напечатано',
  cancelled: 'Отменено',
  postponed: 'Отложено; новое время неизвестно',
  moved: 'Перенесено',
  movedFrom: 'Начало планировалось на',
  online: 'Онлайн',
  illustrative: 'вымышленный пример',
  untimed: 'Без известного времени',
  source: 'Источник',
};

export default words;
