import type { MapTools } from '../map/map-tools.js';

/** Russian: what a reader of the map meets on request. Counts stand behind a colon, so that nothing is declined. */
const tools: MapTools = {
  facets: { kind: 'Тип', country: 'Страна', network: 'Сеть', topic: 'Тема' },
  shown: (part, whole) => `Показано: ${part} из ${whole}`,
  inView: (said) => `в видимой части: ${said}`,
  page: (page, pages) => `Страница ${page} из ${pages}`,
  here: (said) => `В одном месте: ${said}`,
  unknown: (names) => `Здесь никого нет по условию: ${names}.`,
  unfound: (text) => `Нет названия с «${text}».`,
  lines: (names) => `Линии: ${names}`,
  ties: {
    'sister-city': 'города-побратимы',
    'friendship-city': 'дружественные города',
    mou: 'меморандумы о взаимопонимании',
    moa: 'меморандумы о соглашении',
    membership: 'членство',
    secretariat: 'секретариаты',
    host: 'принимающие стороны',
    funds: 'финансирование',
    'co-organises': 'совместные мероприятия',
    launched: 'основанные инициативы',
    cooperation: 'сотрудничество',
    recommended: 'рекомендуемые связи',
  },
  precisions: { city: 'показано по городу', region: 'показано по региону' },
  words: {
    none: 'Никто не подходит. Уберите один из фильтров.',
    clear: 'Убрать все фильтры',
    previous: 'Предыдущая страница',
    next: 'Следующая страница',
    loading: 'Загрузка названий…',
    failed: 'Не удалось загрузить названия.',
    close: 'Закрыть',
    keys: 'Стрелки двигают карту, плюс и минус меняют масштаб, клавиши «страница вниз» и «страница вверх» ведут по меткам. В списке те же партнёры.',
    touch: 'Двигайте карту двумя пальцами',
    wheel: 'Чтобы изменить масштаб, прокручивайте с нажатой клавишей Ctrl',
  },
};

export default tools;
