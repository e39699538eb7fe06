import type { EmissionsTools } from '../emissions/emissions-tools.js';
import type { EmissionsWords } from '../emissions/emissions-words.js';
import type { Details, Lang, Locale } from '../locale.js';
import en from '../locales/en.js';
import enDetails from '../locales/en.details.js';
import enTools from '../locales/en.emissions-tools.js';
import enEmissions from '../locales/en.emissions.js';
import ja from '../locales/ja.js';
import jaDetails from '../locales/ja.details.js';
import jaTools from '../locales/ja.emissions-tools.js';
import jaEmissions from '../locales/ja.emissions.js';
import ko from '../locales/ko.js';
import koDetails from '../locales/ko.details.js';
import koTools from '../locales/ko.emissions-tools.js';
import koEmissions from '../locales/ko.emissions.js';
import mn from '../locales/mn.js';
import mnDetails from '../locales/mn.details.js';
import mnTools from '../locales/mn.emissions-tools.js';
import mnEmissions from '../locales/mn.emissions.js';
import ru from '../locales/ru.js';
import ruDetails from '../locales/ru.details.js';
import ruTools from '../locales/ru.emissions-tools.js';
import ruEmissions from '../locales/ru.emissions.js';
import zh from '../locales/zh.js';
import zhDetails from '../locales/zh.details.js';
import zhTools from '../locales/zh.emissions-tools.js';
import zhEmissions from '../locales/zh.emissions.js';

/** All six languages, for tests that hold each against the others. */
export const LOCALES: Readonly<
  Record<
    Lang,
    { locale: Locale; details: Details; emissions: EmissionsWords; tools: EmissionsTools }
  >
> = {
  ko: { locale: ko, details: koDetails, emissions: koEmissions, tools: koTools },
  en: { locale: en, details: enDetails, emissions: enEmissions, tools: enTools },
  zh: { locale: zh, details: zhDetails, emissions: zhEmissions, tools: zhTools },
  ja: { locale: ja, details: jaDetails, emissions: jaEmissions, tools: jaTools },
  ru: { locale: ru, details: ruDetails, emissions: ruEmissions, tools: ruTools },
  mn: { locale: mn, details: mnDetails, emissions: mnEmissions, tools: mnTools },
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
  yearly: [
    ['UNIT', false],
    ['UNIT', true],
  ],
  changed: [-1, 0, 1].flatMap((way) => [
    ['33%', way, '2013', '2023', false],
    ['33%', way, '2013', '2023', true],
  ]),
  most: [[true], [false]],
  scope: [['1']],
  share: [['5%']],
  chosen: [['2013', '2023']],
  refused: [['CITY', 'WHY']],
  base: [['2018']],
  summary: [0, 1, 2, 5, 21].flatMap((count) => [
    [`${count}`, count],
    [`${count}`, count, 6],
    [`${count}`, count, 1],
  ]),
  unplaced: [
    ['1', 1],
    ['4', 4],
  ],
  group: [
    ['12', 'PARTS', false],
    ['12', 'PARTS', true],
  ],
  shown: [['12', '23']],
  inView: [['5']],
  page: [['2', '26']],
  here: [['12']],
  unknown: [['NAMES']],
  unfound: [['TEXT']],
  lines: [['NAMES']],
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
