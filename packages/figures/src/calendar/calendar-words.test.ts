import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import en from '../locales/en.calendar.js';
import ja from '../locales/ja.calendar.js';
import ko from '../locales/ko.calendar.js';
import mn from '../locales/mn.calendar.js';
import ru from '../locales/ru.calendar.js';
import zh from '../locales/zh.calendar.js';
import { textsOf } from '../testing/locales.js';
import type { CalendarWords } from './calendar-words.js';

const WORDS: Readonly<Record<Lang, CalendarWords>> = { ko, en, zh, ja, ru, mn };

const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /^[A-Za-z ,;-]+$/,
  ko: /^[\p{Script=Hangul} ,;]+$/u,
  zh: /^[\p{Script=Han}，；]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、（）ー]+$/u,
  ru: /^[а-яё ,;]+$/i,
  mn: /^[а-яёөү ,;]+$/i,
};

describe.each(Object.entries(WORDS) as [Lang, CalendarWords][])(
  'the words of calendars in %s',
  (lang, words) => {
    it('are as many as in English, each in its own script', () => {
      const texts = textsOf(words);
      expect([...texts.keys()]).toEqual([...textsOf(en).keys()]);
      for (const text of texts.values()) expect(text).toMatch(SCRIPT[lang]);
    });

    it('tell kinds, parts and derived times apart', () => {
      for (const list of [words.kinds, words.roles, words.derived, words.derivations])
        expect(new Set(Object.values(list)).size).toBe(Object.keys(list).length);
    });
  },
);
