import { describe, expect, it } from 'vitest';
import { countryInFileName, countryOf } from './parties.js';

describe('countryOf', () => {
  it.each([
    ['Republic of Korea', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Democratic People’s  Republic of Korea', 'KP'],
    ['Mongolia', 'MN'],
    ['China', 'CN'],
    ['Russian Federation', 'RU'],
    ['Japan', 'JP'],
  ])('knows %s', (party, code) => {
    expect(countryOf(party)).toBe(code);
  });

  it('knows no country by a part of its name', () => {
    expect(['Korea', 'Congo Basin', '', 'Kobe'].map(countryOf)).toEqual(Array(4).fill(undefined));
  });
});

describe('countryInFileName', () => {
  it('finds a code that stands alone', () => {
    expect(countryInFileName('UNFCCC_KOR_ghg_profile.xlsx')).toBe('KR');
    expect(countryInFileName('KORrected.xlsx')).toBeUndefined();
  });
});
