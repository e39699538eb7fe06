import type { LocalizedText } from '@climate-embed/schema';

import { UNSTATED } from './gas-shares.js';

const scopeLabel = (scope: string): LocalizedText => ({
  ko: `스코프 ${scope}`,
  en: `Scope ${scope}`,
  zh: `范围${scope}`,
  ja: `スコープ${scope}`,
  ru: `Охват ${scope}`,
  mn: `${scope}-р хүрээ`,
});

const UNSTATED_LABEL: LocalizedText = {
  ko: '구분 없음',
  en: 'Not stated',
  zh: '未注明',
  ja: '内訳なし',
  ru: 'Не указано',
  mn: 'Тодорхойгүй',
};

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

const inFormula = (gas: string): string =>
  gas.replace(/\d/gu, (digit) => SUBSCRIPTS[Number(digit)] ?? digit);

/** A scope in words. */
export function labelOfScope(scope: string): LocalizedText {
  return scope === UNSTATED ? UNSTATED_LABEL : scopeLabel(scope);
}

/** A gas in words: its formula, the same in every language. */
export function labelOfGas(gas: string): LocalizedText {
  if (gas === UNSTATED) return UNSTATED_LABEL;
  return { en: /^[A-Z][A-Za-z0-9]*$/u.test(gas) ? inFormula(gas) : gas };
}
