import type { Details, Lang, Locale } from '../locale.js';
import en from '../locales/en.js';
import enDetails from '../locales/en.details.js';
import ja from '../locales/ja.js';
import jaDetails from '../locales/ja.details.js';
import ko from '../locales/ko.js';
import koDetails from '../locales/ko.details.js';
import mn from '../locales/mn.js';
import mnDetails from '../locales/mn.details.js';
import ru from '../locales/ru.js';
import ruDetails from '../locales/ru.details.js';
import zh from '../locales/zh.js';
import zhDetails from '../locales/zh.details.js';

/** All six languages, for tests that hold each against the others. */
export const LOCALES: Readonly<Record<Lang, { locale: Locale; details: Details }>> = {
  ko: { locale: ko, details: koDetails },
  en: { locale: en, details: enDetails },
  zh: { locale: zh, details: zhDetails },
  ja: { locale: ja, details: jaDetails },
  ru: { locale: ru, details: ruDetails },
  mn: { locale: mn, details: mnDetails },
};

const CALENDAR = { year: 2018 };
const FISCAL = { year: 2018, fiscal: true };

/** Every function of a locale, called as the views call it. */
const CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  year: [[CALENDAR], [FISCAL]],
  since: [[CALENDAR], [FISCAL]],
  total: [[CALENDAR], [FISCAL]],
  aim: [['2018']],
  path: [CALENDAR, FISCAL].flatMap((at) => [
    ['−60%', { ...at, year: 2030 }, at, false],
    ['−60%', { ...at, year: 2030 }, at, true],
  ]),
  stale: [['DATE']],
  date: [['2026-05-03'], ['2026-12-31']],
  years: [[0], [1], [2], [5], [11], [21], [22], [112]],
  retrieved: [['DATE']],
  tolerance: [['5%']],
};

/** Every text that a locale or its details can say, by where it stands. Fails on a function without a call. */
export function textsOf(words: object, under = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const path = under ? `${under}.${key}` : key;
    if (typeof value === 'string') texts.set(path, value);
    else if (typeof value === 'function') {
      const calls = CALLS[key];
      if (!calls) throw new Error(`No sample call for ${path}.`);
      calls.forEach((args, index) => {
        const said: unknown = value(...args);
        texts.set(`${path}(${index})`, Array.isArray(said) ? said.join('…') : String(said));
      });
    } else if (Array.isArray(value)) continue;
    else for (const [inner, text] of textsOf(value as object, path)) texts.set(inner, text);
  }
  return texts;
}
