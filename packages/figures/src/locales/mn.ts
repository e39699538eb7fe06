import type { Locale, YearOf } from '../locale.js';

/** A year with the ending that its place in the sentence asks for: calendar year, fiscal year. */
const at = (of: YearOf, calendar: string, fiscal: string): string =>
  of.year + (of.fiscal ? ` санхүүгийн жил${fiscal}` : `\u00a0он${calendar}`);

/** Mongolian in Cyrillic. Browsers know no Mongolian, so names of the neighbours are here too. */
const mn: Locale = {
  lang: 'mn',
  marks: ['.', ',', ''],
  units: [
    [1e6, '\u00a0сая тонн'],
    [1e3, '\u00a0мян. тонн'],
    [1, '\u00a0тонн'],
  ],
  co2e: 'CO₂-экв.',
  countries: {
    KR: 'Өмнөд Солонгос',
    CN: 'Хятад',
    JP: 'Япон',
    MN: 'Монгол',
    RU: 'Орос',
    KP: 'Хойд Солонгос',
  },
  year: (of) => at(of, '', ''),
  since: (base) => `${at(base, 'оос', 'ээс')} хойш`,
  path: (goal, target, latest, own) => [
    `${at(target, '', '')} гэхэд «${goal}» зорилтод хүрэх ${own ? 'хотын өөрийн' : 'шулуун'} замаар явбал ${at(latest, 'д', 'д')} `,
    ' байх ёстой.',
  ],
  verdicts: {
    achieved: 'Зорилтод хүрсэн',
    increasing: 'Суурь жилээс өссөн',
    'on-track': 'Төлөвлөсний дагуу',
    'slightly-off': 'Бага зэрэг хоцорсон',
    'off-track': 'Төлөвлөснөөс хоцорсон',
    'target-year-met': 'Зорилт биелсэн',
    'target-year-missed': 'Зорилт биелээгүй',
    'not-assessable': 'Үнэлэх боломжгүй',
    'no-target': 'Зорилт тодорхойгүй',
  },
  caveats: {
    'old-data': 'Сүүлийн мэдээлэл гурваас дээш жилийн өмнөх.',
    'basis-unconfirmed': 'Зорилт ба ялгарлыг ижил аргаар тооцсон эсэх нь батлагдаагүй.',
    'early-estimate': 'Сүүлийн утга нь урьдчилсан тооцоо.',
    'after-reduction':
      'Сүүлийн утга нь суурь ялгарлаас тооцсон бууралтыг хассан дүн бөгөөд тооллого биш.',
    modelled: 'Ялгарлыг хот тайлагнаагүй, загвараар тооцсон.',
  },
  unavailable: 'Мэдээллийг ачаалж чадсангүй. Дахин оролдох',
  words: {
    achieved: 'Зорилтын биелэлт',
    netZero: 'Цэвэр тэг',
    perPerson: 'Нэг хүнд ногдох',
    illustrative: 'Жишээ өгөгдөл',
    details: 'Дэлгэрэнгүй',
  },
};

export default mn;
