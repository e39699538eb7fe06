import {
  DECLARATION_KINDS,
  PARTNER_KINDS,
  RELATIONSHIP_KINDS,
  RELATIONSHIP_STATUSES,
  TOPICS,
} from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import en from '../locales/en.partner.js';
import ja from '../locales/ja.partner.js';
import ko from '../locales/ko.partner.js';
import mn from '../locales/mn.partner.js';
import ru from '../locales/ru.partner.js';
import zh from '../locales/zh.partner.js';
import { textsOf } from '../testing/locales.js';
import type { PartnerWords } from './partner-words.js';

const WORDS: Readonly<Record<Lang, PartnerWords>> = { en, ja, ko, mn, ru, zh };
const ENGLISH = textsOf(en);
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /^[A-Za-z –,:;.’{}0-9\u00a0-]+$/,
  ko: /\p{Script=Hangul}|^[{} ~,]+$/u,
  zh: /\p{Script=Han}|^、$/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|^[{}～、]+$/u,
  ru: /[а-яё]|^[{} –,]+$/i,
  mn: /[а-яёөү]|^[{} –,]+$/i,
};

describe.each(Object.keys(WORDS) as Lang[])('the words of partners in %s', (lang) => {
  const words = WORDS[lang];
  const texts = textsOf(words);

  it('are the same in number and place as in English', () => {
    expect([...texts.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('are in the language itself, never empty, never untidy', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toMatch(SCRIPT[lang]);
      expect(text, key).not.toMatch(/ {2}|undefined|null|NaN|\[object|\$\{|\.\.\./);
    }
  });

  it('leave as many places to fill in as English does', () => {
    const places = (text: string): number => text.split('{}').length - 1;
    for (const [key, text] of texts) expect(places(text), key).toBe(places(ENGLISH.get(key)!));
  });

  it('know every word of the contract', () => {
    const known = (list: Readonly<Record<string, string>>): string[] => Object.keys(list);
    expect(known(words.topics)).toEqual([...TOPICS]);
    expect(known(words.kinds)).toEqual([...PARTNER_KINDS]);
    expect(known(words.statuses)).toEqual(
      RELATIONSHIP_STATUSES.filter((status) => status !== 'in-force'),
    );
    expect(known(words.declarations)).toEqual(DECLARATION_KINDS.filter((kind) => kind !== 'other'));
    expect(new Set(known(words.ties).map((key) => key.replace(/[<>]$/, '')))).toEqual(
      new Set(RELATIONSHIP_KINDS),
    );
  });

  it('write a date as precisely as its source', () => {
    const [year, month, day] = ['2021', '2021-11', '2021-11-02'].map((date) => words.date(date));
    expect(year).toContain('2021');
    expect(year).not.toMatch(/11|2 |Nov/);
    expect(month).toContain('2021');
    expect(month).toMatch(/11|November/);
    expect(day).toMatch(/(?<!\d)2(?!\d)/);
    expect(new Set([year, month, day]).size).toBe(3);
  });
});
