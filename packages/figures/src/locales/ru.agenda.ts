import type { AgendaWords } from '../agenda/agenda-words.js';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const ALONE =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

/** Russian: the agenda's first sight. */
const words: AgendaWords = {
  date: (year, month, day) =>
    [day, month && (day ? MONTHS : ALONE)[+month - 1], year && `${year}\u00a0г.`]
      .filter(Boolean)
      .join('\u00a0'),
  yearLast: true,
  to: ' – ',
  and: ' – ',
  undated: {
    none: 'Дата неизвестна',
    in: 'Дата неизвестна; период: {}',
    from: 'Дата неизвестна; не раньше: {}',
    until: 'Дата неизвестна; не позже: {}',
    between: 'Дата неизвестна; период: {}',
  },
  day: 'День {}',
  zone: 'Время: {}',
  noZone: 'часовой пояс не указан',
  convener: 'Ведёт: {}',
  suggested: 'Предлагаемое время: {}',
  asOf: 'Данные на {}',
  kinds: {
    opening: 'Открытие',
    session: 'Сессия',
    report: 'Доклад',
    discussion: 'Обсуждение',
    questions: 'Вопросы',
    break: 'Перерыв',
    meal: 'Приём пищи',
    social: 'Общение',
    closing: 'Закрытие',
    other: 'Пункт программы',
  },
  statuses: {
    tentative: 'Предварительно',
    moved: 'Перенесено',
    postponed: 'Отложено',
    cancelled: 'Отменено',
  },
  modes: {
    onsite: 'Очно',
    online: 'Онлайн',
    hybrid: 'Очно и онлайн',
  },
  words: {
    now: 'Идёт сейчас',
    next: 'Далее',
    derived: 'Время вычислено',
    noTime: 'Время не указано',
    remark: 'Есть примечания',
    noProgramme: 'Программа не указана.',
    mine: 'Моё время',
    calendar: 'В календарь',
    share: 'Поделиться',
  },
};

export default words;
