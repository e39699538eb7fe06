import {
  AGENDA_ISSUES,
  ATTACHMENT_KINDS,
  DERIVATIONS,
  EVENT_KINDS,
  EVENT_RELATIONS,
  EVENT_ROLES,
} from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { LANGUAGES } from '../nearest-language.js';
import { textsOf } from '../testing/locales.js';
import { AGENDA_TOOLS, PAGE_LANGUAGES } from '../testing/page-languages.js';
import type { Lang } from '../locale.js';

const wordsOf = (lang: Lang): Map<string, string> =>
  new Map([
    ...textsOf(AGENDA_TOOLS[lang]),
    ...textsOf(PAGE_LANGUAGES[lang].pages.events, 'events'),
  ]);
const ENGLISH = wordsOf('en');
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /^[A-Za-z –,:;.’…{}()-]+$/,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /[а-яё]|№/i,
  mn: /[а-яёөү]/i,
};

describe.each(LANGUAGES)('the words of an agenda’s tools in %s', (lang) => {
  const tools = AGENDA_TOOLS[lang];
  const texts = wordsOf(lang);

  it('are the same in number and place as in English', () => {
    expect([...texts.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('stand on the buttons that were there before them, so that none grows when they come', () => {
    const { calendar, share } = PAGE_LANGUAGES[lang].agenda.words;
    expect([tools.words.calendar, tools.words.share]).toEqual([calendar, share]);
  });

  it('are in the language itself, never empty, never untidy', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toMatch(SCRIPT[lang]);
      if (lang !== 'en') expect(text, key).not.toMatch(/[A-Za-z]/);
      expect(text, key).not.toMatch(/ {2}|undefined|null|NaN|\[object|\$\{|\.\.\.| - /);
    }
  });

  it('leave as many places to fill in as English does', () => {
    const places = (text: string): number => text.split('{}').length - 1;
    for (const [key, text] of texts) expect(places(text), key).toBe(places(ENGLISH.get(key)!));
  });

  it('know every word of the contract', () => {
    expect(Object.keys(tools.issues)).toEqual(['', ...AGENDA_ISSUES]);
    expect(Object.keys(tools.derivations)).toEqual(['', ...DERIVATIONS]);
    expect(Object.keys(tools.roles)).toEqual([...EVENT_ROLES]);
    expect(Object.keys(tools.relations)).toEqual([...EVENT_RELATIONS]);
    expect(Object.keys(tools.documents)).toEqual([...ATTACHMENT_KINDS]);
    expect(Object.keys(tools.languages)).toEqual([...LANGUAGES]);
    expect(Object.keys(PAGE_LANGUAGES[lang].pages.events.kinds)).toEqual([...EVENT_KINDS]);
  });

  it('tell printed, derived and suggested times apart, and every issue from the others', () => {
    const { derived, printed, suggested } = tools.words;
    expect(new Set([derived, printed, suggested]).size).toBe(3);
    for (const named of [tools.issues, tools.derivations, tools.roles, tools.changes])
      expect(new Set(Object.values(named)).size).toBe(Object.keys(named).length);
  });
});

it('does not pass Russian off as Mongolian', () => {
  const mongolian = wordsOf('mn');
  const same = [...wordsOf('ru')].filter(
    ([key, text]) => mongolian.get(key) === text && /[а-я]{4}/i.test(text),
  );
  expect(same).toEqual([
    ['events.kinds.forum', 'Форум'],
    ['events.kinds.workshop', 'Семинар'],
  ]);
});
