import { EVENT_MODES, EVENT_STATUSES, SESSION_KINDS } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { AGENDA_WORDS } from '../testing/agenda.js';
import { textsOf } from '../testing/locales.js';
import { textWidth } from '../text-width.js';
import { undatedText } from '../events/undated-text.js';
import { dateText, daysText, spanText } from './dates.js';

const wordsOf = (lang: Lang): Map<string, string> => {
  const { date: _, ...agenda } = AGENDA_WORDS[lang].agenda;
  const { agenda: __, ...events } = AGENDA_WORDS[lang].events;
  return new Map([...textsOf(agenda), ...textsOf(events, 'events')].filter(([, text]) => text));
};
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const LANGS = Object.keys(AGENDA_WORDS) as Lang[];
const ENGLISH = wordsOf('en');
/** Marks between two dates are the same in many languages. */
const MARKS = /^(to|and)$/;
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /^[A-Za-z –:.{}]+$/,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /[а-яё]/i,
  mn: /[а-яёөү]/i,
};

describe.each(LANGS)('the words of agendas in %s', (lang) => {
  const { agenda: words } = AGENDA_WORDS[lang];
  const texts = wordsOf(lang);

  it('are the same in number and place as in English', () => {
    const known = (map: Map<string, string>): string[] =>
      [...map.keys()].filter((key) => key !== 'yearLast').sort();
    expect(known(texts)).toEqual(known(ENGLISH));
  });

  it('are in the language itself, never empty, never untidy', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      if (!MARKS.test(key)) expect(text, key).toMatch(SCRIPT[lang]);
      if (lang !== 'en') expect(text, key).not.toMatch(/[A-Za-z]/);
      expect(text, key).not.toMatch(/ {2}|undefined|null|NaN|\[object|\$\{|\.\.\./);
    }
  });

  it('leave as many places to fill in as English does', () => {
    const places = (text: string): number => text.split('{}').length - 1;
    for (const [key, text] of texts) expect(places(text), key).toBe(places(ENGLISH.get(key)!));
  });

  it('know every word of the contract, each apart from the others', () => {
    expect(Object.keys(words.kinds)).toEqual([...SESSION_KINDS]);
    expect(Object.keys(words.modes)).toEqual([...EVENT_MODES]);
    expect(Object.keys(words.statuses)).toEqual(
      EVENT_STATUSES.filter((status) => status !== 'confirmed'),
    );
    for (const named of [words.kinds, words.modes, words.statuses])
      expect(new Set(Object.values(named)).size).toBe(Object.keys(named).length);
  });

  it('write a date as precisely as its source', () => {
    const [year, month, day] = ['2021', '2021-11', '2021-11-02'].map((date) =>
      dateText(words, date),
    );
    expect(year).toContain('2021');
    expect(year).not.toMatch(/11|2 |Nov|ноя/);
    expect(month).toMatch(/11|November|ноябрь/);
    expect(month).toContain('2021');
    expect(day).toMatch(/(?<![\d0])2(?!\d)/);
    expect(new Set([year, month, day]).size).toBe(3);
    expect(words.date('', '11', '2', true)).not.toContain('2021');
  });

  it('tell every case of an unknown date apart', () => {
    const said = [{}, { from: '2020' }, { until: '2020' }, { from: '2020', until: '2020' }];
    expect(new Set(said.map((between) => undatedText(words, between))).size).toBe(4);
  });

  it('fit a card of 240 px: no mark and no word wider than its rows', () => {
    const inner = 240 - 2 * 22;
    for (const text of Object.values(words.words).slice(0, 5))
      expect(textWidth(text), text).toBeLessThan(inner);
    for (const text of texts.values())
      if (!/\p{Script=Han}/u.test(text))
        for (const word of text.split(' ')) expect(textWidth(word), text).toBeLessThan(inner);
  });
});

it('writes spans of days as each language does', () => {
  const said = (from: string, until: string): string[] =>
    LANGS.map((lang) => plain(spanText(AGENDA_WORDS[lang].agenda, from, until)));
  expect(said('2021-11-03', '2021-11-24')).toEqual([
    '2021년 11월 3–24일',
    '3–24 November 2021',
    '2021年11月3–24日',
    '2021年11月3–24日',
    '3–24 ноября 2021 г.',
    '2021 оны 11 сарын 3–24',
  ]);
  expect(said('2021-11-30', '2021-12-01')).toEqual([
    '2021년 11월 30일 ~ 12월 1일',
    '30 November – 1 December 2021',
    '2021年11月30日至12月1日',
    '2021年11月30日～12月1日',
    '30 ноября – 1 декабря 2021 г.',
    '2021 оны 11 сарын 30 – 12 сарын 1',
  ]);
  expect(said('2021-12-31', '2022-01-01').slice(0, 2)).toEqual([
    '2021년 12월 31일 ~ 2022년 1월 1일',
    '31 December 2021 – 1 January 2022',
  ]);
  expect(said('2021-12-31', '2021-12-31')[1]).toBe('31 December 2021');
  expect(said('2021', '2021-12-31')[1]).toBe('2021 – 31 December 2021');
});

it('says between which months an event was in each language', () => {
  const between = { from: '2020-10', until: '2020-11' };
  expect(LANGS.map((lang) => plain(undatedText(AGENDA_WORDS[lang].agenda, between)))).toEqual([
    '날짜 미상: 2020년 10월 ~ 11월 사이',
    'Date not known: between October and November 2020',
    '日期不详：2020年10月至11月之间',
    '日付不明：2020年10月～11月の間',
    'Дата неизвестна; период: октябрь – ноябрь 2020 г.',
    'Огноо тодорхойгүй; хугацаа: 2020 оны 10 сар – 11 сар',
  ]);
});

it('says of what is no date what there is', () => {
  const { agenda } = AGENDA_WORDS.en;
  expect(dateText(agenda, 'in autumn')).toBe('in autumn');
  expect(spanText(agenda, 'spring', '2020-11')).toBe('spring – November\u00a02020');
  expect(daysText(agenda, [])).toBe('');
});
