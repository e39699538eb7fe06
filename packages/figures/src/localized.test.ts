import { expect, it } from 'vitest';

import { localizedIn } from './localized.js';

it("picks the reader's language and needs no mark then", () => {
  expect(localizedIn({ en: 'Kobe', ko: '고베' }, 'ko')).toEqual({ text: '고베' });
});

it('falls back to English, then to the original, and says so', () => {
  expect(localizedIn({ ja: '神戸市', en: 'Kobe' }, 'ru')).toEqual({ text: 'Kobe', lang: 'en' });
  expect(localizedIn({ ja: '神戸市', ko: '고베시' }, 'ru')).toEqual({ text: '神戸市', lang: 'ja' });
});

it('prefers another form of the language to another language, simplified characters first', () => {
  expect(localizedIn({ en: 'Taipei', 'zh-Hant': '臺北', 'zh-Hans': '台北' }, 'zh')).toEqual({
    text: '台北',
    lang: 'zh-Hans',
  });
  expect(localizedIn({ en: 'Taipei', 'zh-Hant': '臺北' }, 'zh')).toEqual({
    text: '臺北',
    lang: 'zh-Hant',
  });
  expect(localizedIn({ en: 'Kobe', ko: '고베' }, 'ko-KR')).toEqual({ text: '고베', lang: 'ko' });
});

it('takes an empty text for a missing one, and nothing for nothing', () => {
  expect(localizedIn({ ru: '', ja: '神戸市' }, 'ru')).toEqual({ text: '神戸市', lang: 'ja' });
  expect(localizedIn({}, 'ru')).toEqual({ text: '' });
});
