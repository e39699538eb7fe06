import { expect, it } from 'vitest';

import { LANGUAGES, nearestLanguage } from './nearest-language.js';

it.each([
  ['ko', 'ko'],
  [' ko_KR ', 'ko'],
  ['EN-gb', 'en'],
  ['zh', 'zh'],
  ['zh-Hans-CN', 'zh'],
  ['zh-Hans-HK', 'zh'],
  ['zh-TW', 'zh'],
  ['zh_Hant_HK', 'zh'],
  ['zh-MO', 'zh'],
  ['mn-Cyrl', 'mn'],
  ['mn-Mong-CN', 'mn'],
  ['fr', 'en'],
  ['korean', 'en'],
  ['', 'en'],
  ['constructor', 'en'],
])('reads lang="%s" as %s', (requested, lang) => {
  expect(nearestLanguage(requested)).toBe(lang);
});

it('speaks six languages', () => {
  expect([...LANGUAGES].sort()).toEqual(['en', 'ja', 'ko', 'mn', 'ru', 'zh']);
});
