import { PARTNER_KINDS, RELATIONSHIP_KINDS } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { LOCALES, textsOf } from '../testing/locales.js';
import { MAP_WORDS } from '../testing/map-words.js';
import { textWidth } from '../text-width.js';

const LANGS = Object.keys(LOCALES) as Lang[];
/** Names of neighbours stand only where browsers lack them. */
const wordsOf = (lang: Lang): Map<string, string> => {
  const { countries: _, ...locale } = LOCALES[lang].locale;
  const { details, emissions, tools } = LOCALES[lang];
  return new Map([
    ...textsOf(locale),
    ...textsOf(details),
    ...textsOf(emissions, 'emissions'),
    ...textsOf(tools, 'tools'),
    ...textsOf(MAP_WORDS[lang].map, 'map'),
    ...textsOf(MAP_WORDS[lang].tools, 'mapTools'),
  ]);
};
const ENGLISH = wordsOf('en');

/** Signs and symbols that are the same in every language. */
const LATIN = new Set([
  'CO',
  'eq',
  'BAU',
  'E',
  't',
  'DATE',
  'UNIT',
  'CITY',
  'WHY',
  'Shift',
  'Ctrl',
  'Tab',
  'PARTS',
  'NAMES',
  'TEXT',
  // The name of who made the shape of the land.
  'Natural',
  'Earth',
  ...LANGS,
]);
const SCRIPT: Readonly<Record<Lang, RegExp>> = {
  en: /[A-Za-z]/,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /[а-яё]/i,
  mn: /[а-яёөү]/i,
};

describe.each(LANGS)('the words of %s', (lang) => {
  const words = wordsOf(lang);
  const { locale, details, emissions, tools } = LOCALES[lang];

  it('are the same in number and place as in English', () => {
    expect([...words.keys()].sort()).toEqual([...ENGLISH.keys()].sort());
  });

  it('are never empty, never untidy', () => {
    for (const [key, text] of words) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/ {2}|undefined|null|NaN|\[object|\$\{|^ .*\.$| - |\.\.\./);
    }
  });

  it('are in the language itself, with no English left over', () => {
    for (const [key, text] of words) {
      if (lang !== 'en') {
        const left = (text.match(/[A-Za-z]+/g) ?? []).filter((word) => !LATIN.has(word));
        expect(left, `${key}: ${text}`).toEqual([]);
        if (/[A-Za-z]{3}/.test(ENGLISH.get(key)!)) expect(text, key).not.toBe(ENGLISH.get(key));
      }
      const symbols = /^(co2e|units\.|year\(|lang|emissions\.stop|tools\.chosen|map\.comma)/.test(
        key,
      );
      if (!symbols) expect(text, key).toMatch(SCRIPT[lang]);
    }
  });

  it('keep every value that is put into them', () => {
    const kept = (key: string, ...values: string[]): void => {
      const said = [...words].filter(([path]) => path.startsWith(`${key}(`));
      expect(said.length).toBeGreaterThan(0);
      for (const [path, text] of said)
        for (const value of values) expect(text, path).toContain(value);
    };
    for (const key of ['year', 'since', 'aim']) kept(key, '2018');
    kept('path', '−60%', '2030', '2018');
    kept('stale', 'DATE');
    kept('retrieved', 'DATE');
    kept('tolerance', '5%');
    kept('date', '2026');
    kept('emissions.changed', '2013', '2023');
    kept('emissions.yearly', 'UNIT');
    kept('emissions.share', '5%');
    kept('emissions.scope', '1');
    kept('tools.chosen', '2013', '2023');
    kept('tools.refused', 'CITY', 'WHY');
    kept('emissions.base', '2018');
    kept('map.group', '12', 'PARTS');
    kept('mapTools.shown', '12', '23');
    kept('mapTools.inView', '5');
    kept('mapTools.page', '2', '26');
    kept('mapTools.here', '12');
    kept('mapTools.unknown', 'NAMES');
    kept('mapTools.unfound', 'TEXT');
    kept('mapTools.lines', 'NAMES');
    for (const count of [0, 1, 2, 5, 21]) {
      const { summary, unplaced } = MAP_WORDS[lang].map;
      expect(summary(`${count}`, count)).toContain(`${count}`);
      expect(unplaced(`${count}`, count)).toContain(`${count}`);
      expect(summary('77', 77, count || 1)).toMatch(RegExp(`77.*${count || 1}|${count || 1}.*77`));
    }
    for (const count of [0, 1, 2, 5, 11, 21]) expect(details.years(count)).toContain(`${count}`);
  });

  it('tell a fiscal year from a calendar year wherever a year is named', () => {
    for (const key of ['year', 'since'] as const)
      expect(locale[key]({ year: 2018, fiscal: true })).not.toBe(locale[key]({ year: 2018 }));
  });

  it('tell a fall from a rise from no change, and totals from totals per person', () => {
    const said = [-1, 0, 1].flatMap((way) =>
      [false, true].map((each) => emissions.changed('33%', way, '2013', '2023', each)),
    );
    expect(new Set(said).size).toBe(6);
    expect(said.map((text) => text.includes('33%'))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(emissions.most(true)).not.toEqual(emissions.most(false));
    expect(emissions.yearly('t', true)).not.toBe(emissions.yearly('t', false));
  });

  it('have a word of their own for each notation key, each kind and each loss', () => {
    for (const words of [emissions.keys, emissions.kinds, tools.losses, emissions.titles])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
  });

  it('name every kind of partner and of tie in the contract, each apart from the others', () => {
    const { map, tools } = MAP_WORDS[lang];
    expect(Object.keys(map.kinds)).toEqual([...PARTNER_KINDS]);
    expect(Object.keys(tools.ties)).toEqual([...RELATIONSHIP_KINDS]);
    for (const named of [map.kinds, tools.ties])
      expect(new Set(Object.values(named)).size).toBe(Object.keys(named).length);
  });

  it("say whether a path is the city's own", () => {
    const at = { year: 2030 };
    expect(locale.path('x', at, at, true)).not.toEqual(locale.path('x', at, at, false));
  });

  it('have a verdict word of its own for each verdict', () => {
    const said = Object.values(locale.verdicts);
    expect(new Set(said).size).toBe(said.length);
  });

  it('fit a card of 320 px: pills and labels on one line, no word wider than the card', () => {
    const inner = 320 - 2 * 22;
    for (const verdict of Object.values(locale.verdicts))
      expect(textWidth(verdict) + 40, verdict).toBeLessThan(inner);
    // Two facts stand side by side; a label may take three short lines, no word of it may be cut.
    const half = (inner - 16) / 2;
    for (const label of Object.values(locale.words)) {
      expect(textWidth(label), label).toBeLessThan(3 * half);
      for (const word of label.split(' ')) expect(textWidth(word), label).toBeLessThan(half);
    }
    for (const [key, text] of words) {
      const breaks =
        lang === 'zh' || lang === 'ja'
          ? /[ \p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
          : /[ |]/;
      for (const word of text.split(breaks))
        expect((textWidth(word) * 15) / 12, `${key}: ${word}`).toBeLessThan(inner);
    }
  });
});

it('declines the count of years in Russian and English', () => {
  const said = (lang: Lang): string[] =>
    [1, 2, 5, 11, 14, 21, 22, 25, 111, 112].map((count) => LOCALES[lang].details.years(count));
  expect(said('ru')).toEqual([
    '1 год',
    '2 года',
    '5 лет',
    '11 лет',
    '14 лет',
    '21 год',
    '22 года',
    '25 лет',
    '111 лет',
    '112 лет',
  ]);
  expect(said('en').slice(0, 3)).toEqual(['1 year', '2 years', '5 years']);
});

it('writes dates out in every language', () => {
  const written = LANGS.map((lang) => LOCALES[lang].details.date('2026-05-03').replace(/\s/g, ' '));
  expect(written).toEqual([
    '2026년 5월 3일',
    '3 May 2026',
    '2026年5月3日',
    '2026年5月3日',
    '3 мая 2026 г.',
    '2026 оны 5 сарын 3',
  ]);
});

it('does not pass Russian off as Mongolian', () => {
  const mongolian = wordsOf('mn');
  const same = [...wordsOf('ru')].filter(
    ([key, text]) => mongolian.get(key) === text && /[а-я]{4}/i.test(text),
  );
  expect(same).toEqual([]);
});
