import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** Russian: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: 'Выбросы этого города в таком виде здесь неизвестны.',
  keys: 'Клавиши со стрелками ведут по годам и секторам, вместе с Shift — выбирают годы.',
  parts: 'Показанные части',
  allYears: 'Все годы',
  chosen: (from, to) => `${from}–${to}`,
  losses: {
    '': 'не показаны в этих категориях',
    'no-counterpart': 'здесь нет такой категории',
    'outside-scope': 'здесь этот охват не учитывается',
    combined: 'категория охватывает несколько здешних',
    'unknown-code': 'смысл категории неизвестен',
    undivided: 'есть в опубликованном итоге, но нет в его частях',
  },
  compared: 'Сравнение',
  sameScale: 'Масштаб один для всех.',
  refused: (city, why) => `${city}: рядом не показано — ${why}.`,
  reasons: {
    boundary: 'учтена другая территория',
    basis: 'учтены другие источники выбросов',
    gas: 'учтены другие газы',
    gwp: 'взяты другие потенциалы потепления',
    parts: 'деление на части другое',
    people: 'нет численности населения с источником',
    missing: 'выбросы неизвестны',
    unreachable: 'данные получить не удалось',
  },
};

export default tools;
