import { expect, it } from 'vitest';

import { country } from './country.js';
import { LOCALES } from './testing/locales.js';

it('knows the neighbours in Mongolian, which browsers do not speak', () => {
  const names = ['KR', 'CN', 'JP', 'MN', 'RU', 'KP'].map((code) =>
    country(LOCALES.mn.locale, code),
  );
  for (const name of names) expect(name).toMatch(/^[А-ЯӨҮа-яөү ]+$/);
  expect(new Set(names).size).toBe(6);
});

it('gives other countries a name that is not their code, and an unknown code itself', () => {
  expect(country(LOCALES.ko.locale, 'JP')).toBe('일본');
  expect(country(LOCALES.mn.locale, 'FR')).not.toBe('FR');
  expect(country(LOCALES.en.locale, 'not a code')).toBe('not a code');
});
