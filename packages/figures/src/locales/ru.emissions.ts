import type { EmissionsWords } from '../emissions/emissions-words.js';

/** Russian: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: ': выбросы по секторам',
    scope: ': выбросы по охватам',
    gas: ': выбросы по газам',
    total: ': выбросы',
  },
  yearly: (unit, perPerson) => `${unit} ${perPerson ? 'на человека ' : ''}в год`,
  changed: (percent, way, from, to, perPerson) =>
    `Выбросы ${perPerson ? 'на человека ' : ''}${way ? `${way < 0 ? 'снизились' : 'выросли'} на ${percent}` : 'не изменились'}: ${from} — ${to}`,
  most: (rose) => [`; сильнее всего ${rose ? 'рост' : 'снижение'} по части «`, '»'],
  stop: '.',
  known: 'Двух сопоставимых лет нет. Известно:',
  none: 'Выбросы за эти годы неизвестны.',
  nobody: 'Для этих лет нет численности населения с источником.',
  scope: (key) => `Охват ${key}`,
  kinds: {
    'early-estimate': 'Предварительная оценка',
    'after-reduction': 'Базовые выбросы за вычетом учтённых сокращений, не инвентаризация',
    modelled: 'Расчёт по модели',
  },
  keys: {
    NO: 'не происходит',
    IE: 'учтено в другом месте',
    NE: 'не оценено',
    C: 'конфиденциально',
    NA: 'не применимо',
  },
  share: (percent) => `${percent} от итога`,
  base: (year) => `${year} — базовый год`,
  words: {
    lost: 'не показаны в этих категориях',
    chart: 'График',
    table: 'Таблица',
    download: 'Скачать',
    year: 'Год',
    total: 'Всего',
    target: 'Путь к цели',
    unstated: 'Не указано',
    missing: 'нет данных',
    memo: 'Помимо итога, не входит в него:',
  },
};

export default words;
