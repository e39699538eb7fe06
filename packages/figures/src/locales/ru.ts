import type { Locale } from '../locale.js';

/** «г.» serves every case, so that no sentence has to decline a year. */
const year: Locale['year'] = (at) =>
  at.fiscal ? `${at.year}/${String(at.year + 1).slice(2)} фин.\u00a0г.` : `${at.year}\u00a0г.`;

/** Russian. */
const ru: Locale = {
  lang: 'ru',
  marks: [',', '\u202f', '\u202f'],
  units: [
    [1e6, '\u00a0млн\u00a0т'],
    [1e3, '\u00a0тыс.\u00a0т'],
    [1, '\u00a0т'],
  ],
  co2e: 'CO₂-экв.',
  year,
  since: (base) => `к уровню ${year(base)}`,
  path: (goal, target, latest, own) => [
    `${own ? 'Собственный' : 'Прямой'} путь ${own ? 'города ' : ''}к цели «${goal} к ${year(target)}» предполагает `,
    ` в ${year(latest)}`,
  ],
  verdicts: {
    achieved: 'Цель достигнута',
    increasing: 'Выше базового года',
    'on-track': 'По графику',
    'slightly-off': 'Немного отстаёт',
    'off-track': 'Отстаёт от пути',
    'target-year-met': 'Цель выполнена',
    'target-year-missed': 'Цель не выполнена',
    'not-assessable': 'Оценить нельзя',
    'no-target': 'Цель неизвестна',
  },
  caveats: {
    'old-data': 'Последние данные старше трёх лет.',
    'basis-unconfirmed': 'Не подтверждено, что цель и выбросы учтены одинаково.',
    'early-estimate': 'Последнее значение — предварительная оценка.',
    'after-reduction':
      'Последнее значение — базовые выбросы за вычетом учтённых сокращений, а не инвентаризация.',
    modelled: 'Выбросы рассчитаны по модели, а не сообщены городом.',
  },
  unavailable: 'Не удалось загрузить данные. Повторить',
  words: {
    achieved: 'Выполнение цели',
    netZero: 'Чистый ноль',
    perPerson: 'На человека',
    illustrative: 'Условные данные',
    details: 'Подробнее',
  },
};

export default ru;
