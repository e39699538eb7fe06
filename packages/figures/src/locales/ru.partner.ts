import type { PartnerWords } from '../partner/partner-words.js';
import topics from './ru.topics.js';

const MONTHS =
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

/** Russian: the words of a partner's profile. What is filled in keeps its form, so names stand behind a colon. */
const partner: PartnerWords = {
  date: (iso) => {
    const [year, month, day] = iso.split('-');
    if (month && !day) return `${month}.${year}`;
    const date = month ? `${Number(day)}\u00a0${MONTHS[Number(month) - 1]} ` : '';
    return `${date}${year}\u00a0г.`;
  },
  since: 'с {}',
  until: 'до {}',
  between: '{} – {}',
  comma: ', ',
  more: 'и ещё {}',
  shared: 'общее: {}',
  together: 'участников: {}',
  targetYear: 'целевой год: {}',
  besides: 'вместе: {}',
  asOf: 'Данные на {}',
  retrieved: 'Прочитано {}',
  kinds: {
    city: 'Администрация города',
    'research-centre': 'Исследовательский центр',
    'international-organisation': 'Международная организация',
    network: 'Сеть',
    programme: 'Программа',
    finance: 'Финансовое учреждение',
    government: 'Правительство',
    'public-body': 'Государственное учреждение',
    company: 'Компания',
    'civil-society': 'Гражданское общество',
    other: 'Организация',
  },
  ties: {
    'sister-city': 'Побратимские связи: {}',
    'friendship-city': 'Дружеские связи: {}',
    mou: 'Меморандум о взаимопонимании: {}',
    moa: 'Меморандум о соглашении: {}',
    'membership>': 'Участие: {}',
    'membership<': 'Участники: {}',
    'secretariat>': 'Выполняет функции секретариата: {}',
    'secretariat<': 'Секретариат: {}',
    'host>': 'Принимает у себя: {}',
    'host<': 'Принимающая сторона: {}',
    'funds>': 'Финансирует: {}',
    'funds<': 'Финансирование: {}',
    'co-organises': 'Соорганизаторы: {}',
    'co-organises<': 'Организаторы: {}',
    'launched>': 'Выступил инициатором: {}',
    'launched<': 'Инициатор: {}',
    cooperation: 'Сотрудничает: {}',
    recommended: 'Рекомендована связь (пока не факт): {}',
  },
  statuses: {
    ended: 'завершено',
    planned: 'планируется',
    uncertain: 'не подтверждено',
  },
  declarations: {
    'carbon-neutral': 'Углеродная нейтральность',
    'net-zero': 'Чистый ноль',
    'climate-emergency': 'Чрезвычайная климатическая ситуация',
    'coal-exit': 'Отказ от угля',
    'environment-city': 'Экологический город',
    ordinance: 'Постановление',
  },
  topics,
  precisions: {
    city: 'по городу; точное место неизвестно',
    region: 'по региону; точное место неизвестно',
  },
  words: {
    founded: 'Основание',
    partOf: 'Входит в состав',
    area: 'Территория деятельности',
    onMap: 'На карте',
    alsoCalled: 'Другие названия',
    formerly: 'Прежние названия',
    website: 'Сайт',
    activities: 'Деятельность',
    contributions: 'Может предложить',
    needs: 'Потребности',
    notStated: 'Не указано.',
    answers: 'Может ответить на потребности других',
    answered: 'Могут помочь',
    memberships: 'Членство',
    ties: 'Связи',
    declarations: 'Заявления',
    noDate: 'дата не указана',
    sources: 'Источники',
    licence: 'Лицензия',
    unknown: 'не указана',
    empty: 'Партнёр не выбран.',
    notFound: 'Этот партнёр здесь неизвестен.',
  },
};

export default partner;
