import type { MapWords } from '../map/map-words.js';

/** 1, 21 and 31 organisation; 2 to 4; all the rest. */
const form = (count: number): number =>
  count % 10 === 1 && count % 100 !== 11
    ? 0
    : count % 10 > 1 && count % 10 < 5 && (count % 100 < 12 || count % 100 > 14)
      ? 1
      : 2;

/** Russian: the map's first sight. */
const words: MapWords = {
  title: 'Партнёры',
  all: 'Все',
  kinds: {
    city: 'Города|Город',
    'research-centre': 'Исследовательские центры|Исследовательский центр',
    'international-organisation': 'Международные организации|Международная организация',
    network: 'Сети|Сеть',
    programme: 'Программы|Программа',
    finance: 'Финансовые учреждения|Финансовое учреждение',
    government: 'Правительства|Правительство',
    'public-body': 'Государственные учреждения|Государственное учреждение',
    company: 'Компании|Компания',
    'civil-society': 'Гражданское общество',
    other: 'Другие|Организация',
  },
  summary: (said, count, countries) =>
    `${said} организаци${'яий'[form(count)]}${countries ? ` в ${countries} стран${form(countries) ? 'ах' : 'е'}` : ''}`,
  unplaced: (said) => `Без места на карте: ${said}, они есть в списке`,
  group: (said, parts, together) =>
    `Группа из ${said}: ${parts}. ${together ? 'Все в одном месте: показать список' : 'Приблизить'}`,
  comma: ', ',
  large: [[1e3, 'к']],
  words: {
    map: 'Карта',
    list: 'Список',
    search: 'Поиск по названию',
    filter: 'Фильтр',
    zoomIn: 'Приблизить',
    zoomOut: 'Отдалить',
    reset: 'Показать всё',
    land: 'Суша: Natural Earth',
  },
};

export default words;
