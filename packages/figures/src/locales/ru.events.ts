import type { EventsWords } from '../events/events-words.js';
import agenda from './ru.agenda.js';

/** Russian: the list of events. */
const words: EventsWords = {
  agenda,
  organisers: 'Организаторы: {}',
  words: {
    title: 'События',
    upcoming: 'Предстоящие',
    past: 'Прошедшие',
    now: 'Идёт сейчас',
    none: 'О событиях ничего не известно.',
    noneUpcoming: 'Предстоящих событий нет.',
    subscribe: 'Подписаться на эти события',
    back: 'Назад к списку',
    notFound: 'Этот город или организатор здесь неизвестен.',
    left: 'Более ранних событий вне списка: {}',
  },
};

export default words;
