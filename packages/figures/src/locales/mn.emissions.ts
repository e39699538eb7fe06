import type { EmissionsWords } from '../emissions/emissions-words.js';

/** Mongolian in Cyrillic: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: ': ялгарал, салбараар',
    scope: ': ялгарал, хүрээгээр',
    gas: ': ялгарал, хийгээр',
    total: ': ялгарал',
  },
  yearly: (unit, perPerson) => `${perPerson ? 'нэг хүнд ' : ''}жилд, ${unit}`,
  changed: (percent, way, from, to, perPerson) =>
    `${perPerson ? 'Нэг хүнд ногдох ялгарал' : 'Ялгарал'} ${way ? `${percent} ${way < 0 ? 'буурсан' : 'өссөн'}` : 'өөрчлөгдөөгүй'}: ${from} – ${to}`,
  most: (rose) => [`; хамгийн их ${rose ? 'өссөн' : 'буурсан'} нь «`, '»'],
  stop: '.',
  known: 'Харьцуулах хоёр жил алга. Мэдэгдэж буй нь:',
  none: 'Эдгээр жилийн ялгарал тодорхойгүй.',
  nobody: 'Эдгээр жилийн хүн амын тоог эх сурвалжаар баталгаажуулаагүй байна.',
  scope: (key) => `${key}-р хүрээ`,
  kinds: {
    'early-estimate': 'Урьдчилсан тооцоо',
    'after-reduction': 'Суурь ялгарлаас тооцсон бууралтыг хассан дүн, тооллого биш',
    modelled: 'Загвараар тооцсон',
  },
  keys: {
    NO: 'явагддаггүй',
    IE: 'өөр зүйлд багтсан',
    NE: 'тооцоогүй',
    C: 'нууц',
    NA: 'хамааралгүй',
  },
  share: (percent) => `нийт дүнгийн ${percent}`,
  base: (year) => `Суурь жил ${year}`,
  words: {
    lost: 'энэ ангилалд харагдаагүй',
    chart: 'Диаграмм',
    table: 'Хүснэгт',
    download: 'Татах',
    year: 'Жил',
    total: 'Нийт',
    target: 'Зорилтын зам',
    unstated: 'Заагаагүй',
    missing: 'мэдээлэл алга',
    memo: 'Нийт дүнд ороогүй, тусад нь:',
  },
};

export default words;
