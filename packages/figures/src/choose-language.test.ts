import { expect, it } from 'vitest';

import { chooseLanguage, LANGUAGES } from './choose-language.js';

it.each([
  ['ko', 'ko', true],
  [' ko_KR ', 'ko', true],
  ['EN-gb', 'en', true],
  ['zh', 'zh', true],
  ['zh-Hans-CN', 'zh', true],
  ['zh-Hans-HK', 'zh', true],
  ['zh-TW', 'zh', false],
  ['zh_Hant_HK', 'zh', false],
  ['zh-MO', 'zh', false],
  ['mn-Cyrl', 'mn', true],
  ['mn-Mong-CN', 'mn', false],
  ['fr', 'en', false],
  ['korean', 'en', false],
  ['', 'en', false],
  ['constructor', 'en', false],
])('reads lang="%s" as %s, exact: %s', (requested, lang, exact) => {
  expect(chooseLanguage(requested)).toEqual({ lang, exact });
});

it('speaks six languages', () => {
  expect([...LANGUAGES].sort()).toEqual(['en', 'ja', 'ko', 'mn', 'ru', 'zh']);
});
