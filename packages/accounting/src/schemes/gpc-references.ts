import type { LocalizedText } from '@climate-embed/schema';

import { GPC_ENERGY } from './gpc-energy.js';
import { GPC_OTHERS } from './gpc-others.js';
import type { Category, Scope } from './scheme.js';

interface Ending {
  readonly digit: string;
  readonly scope: Scope;
  readonly words: LocalizedText;
}

const SCOPE_1: Ending = {
  digit: '1',
  scope: '1',
  words: {
    ko: '스코프 1',
    en: 'scope 1',
    zh: '范围一',
    ja: 'スコープ1',
    ru: 'охват 1',
    mn: '1-р хүрээ',
  },
};

const ENERGY_USE: readonly Ending[] = [
  SCOPE_1,
  {
    digit: '2',
    scope: '2',
    words: {
      ko: '스코프 2',
      en: 'scope 2',
      zh: '范围二',
      ja: 'スコープ2',
      ru: 'охват 2',
      mn: '2-р хүрээ',
    },
  },
  {
    digit: '3',
    scope: '3',
    words: {
      ko: '스코프 3',
      en: 'scope 3',
      zh: '范围三',
      ja: 'スコープ3',
      ru: 'охват 3',
      mn: '3-р хүрээ',
    },
  },
];

/** In waste the last digit says where waste comes from and goes to, and is not the scope. */
const WASTE: readonly Ending[] = [
  {
    digit: '1',
    scope: '1',
    words: {
      ko: '도시 내 발생·처리',
      en: 'generated and treated in the city',
      zh: '市内产生、市内处理',
      ja: '域内発生・域内処理',
      ru: 'образованы и обработаны в городе',
      mn: 'хотод үүсэж, хотод боловсруулсан',
    },
  },
  {
    digit: '2',
    scope: '3',
    words: {
      ko: '도시 내 발생·외부 처리',
      en: 'generated in the city, treated outside',
      zh: '市内产生、市外处理',
      ja: '域内発生・域外処理',
      ru: 'образованы в городе, обработаны за его пределами',
      mn: 'хотод үүсэж, гадна боловсруулсан',
    },
  },
  {
    digit: '3',
    scope: '1',
    words: {
      ko: '외부 발생·도시 내 처리',
      en: 'generated outside, treated in the city',
      zh: '市外产生、市内处理',
      ja: '域外発生・域内処理',
      ru: 'образованы за пределами города, обработаны в нём',
      mn: 'гадна үүсэж, хотод боловсруулсан',
    },
  },
];

const GRID_SUPPLY: Ending = {
  digit: '4',
  scope: '1',
  words: {
    ko: '전력망 공급용 발전',
    en: 'generation supplied to the grid',
    zh: '并网供能',
    ja: '送電網への供給',
    ru: 'производство энергии для сети',
    mn: 'сүлжээнд нийлүүлэх үйлдвэрлэл',
  },
};

const endingsOf = ({ code, scopes }: Category): readonly Ending[] => {
  if (code === 'I.4') return [...ENERGY_USE, GRID_SUPPLY];
  if (code === 'I.7' || code === 'I.8') return [SCOPE_1];
  if (code.startsWith('III.')) return WASTE;
  return scopes ? [] : ENERGY_USE;
};

const joined = (label: LocalizedText, words: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(label).map(([language, text]) => [language, `${text}: ${words[language]}`]),
  );

/** The reference numbers below the sub-sectors, `I.1.1` to `III.4.3`. IV, V and VI have none of their own. */
export const GPC_REFERENCES: readonly Category[] = [...GPC_ENERGY, ...GPC_OTHERS].flatMap(
  (subsector) =>
    endingsOf(subsector).map(({ digit, scope, words }) => ({
      code: `${subsector.code}.${digit}`,
      parent: subsector.code,
      label: joined(subsector.label, words),
      scopes: [scope],
    })),
);
