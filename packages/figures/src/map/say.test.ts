import { describe, expect, it } from 'vitest';

import { LOCALES } from '../testing/locales.js';
import { SEVEN } from '../testing/partners.js';
import { MAP_WORDS } from '../testing/map-words.js';
import { groupLabel } from './group-label.js';
import { kindChips, kindName, shortCount, summary, unplaced } from './say.js';

const { locale: en } = LOCALES.en;
const words = MAP_WORDS.en.map;

describe('what the map says', () => {
  it('counts organisations and countries, in the right form', () => {
    expect(summary(en, words, 23, 6)).toBe('23 organisations in 6 countries');
    expect(summary(en, words, 1, 1)).toBe('1 organisation in 1 country');
    expect(summary(en, words, 13_000)).toBe('13,000 organisations');
    const said = [1, 2, 5, 11, 21, 112].map((count) =>
      summary(LOCALES.ru.locale, MAP_WORDS.ru.map, count, count),
    );
    expect(said).toEqual([
      '1 организация в 1 стране',
      '2 организации в 2 странах',
      '5 организаций в 5 странах',
      '11 организаций в 11 странах',
      '21 организация в 21 стране',
      '112 организаций в 112 странах',
    ]);
  });

  it('says how many of the list have no place on the map', () => {
    expect(unplaced(en, words, SEVEN, Uint32Array.of(0, 6))).toBe(
      '1 without a place is in the list',
    );
    expect(unplaced(en, words, SEVEN, Uint32Array.of(0, 5))).toBe('');
  });

  it('keeps counts on discs short', () => {
    const said = [2, 999, 1000, 1249, 1250, 9949, 9950, 12_999].map((count) =>
      shortCount(en, words, count),
    );
    expect(said).toEqual(['2', '999', '1k', '1.2k', '1.3k', '9.9k', '10k', '13k']);
    const ko = (count: number): string => shortCount(LOCALES.ko.locale, MAP_WORDS.ko.map, count);
    expect([ko(1200), ko(13_000)]).toEqual(['1.2천', '1.3만']);
    expect(shortCount(LOCALES.ru.locale, MAP_WORDS.ru.map, 1200)).toBe('1,2к');
  });

  it('names kinds, one or several, and makes unknown ones readable', () => {
    expect([kindName(words, 'city'), kindName(words, 'city', true)]).toEqual(['Cities', 'City']);
    expect(kindName(words, 'moon-base')).toBe('moon base');
    expect(kindName(words, 'constructor')).toBe('constructor');
    expect(kindName(words, undefined, true)).toBe('Organisation');
  });

  it('orders chips as the contract does, whatever the data do', () => {
    const counts = ['moon-base', 'network', 'city'].map((value, count) => ({ value, count }));
    expect(kindChips(words, counts)).toEqual([
      { value: 'city', label: 'Cities', count: 2 },
      { value: 'network', label: 'Networks', count: 1 },
      { value: 'moon-base', label: 'moon base', count: 0 },
    ]);
  });

  it('speaks a group: how many, of which kinds, what pressing does', () => {
    const marker = { x: 0, y: 0, radius: 12, keys: Uint32Array.of(0, 1, 2, 3) };
    expect(groupLabel(en, words, SEVEN, { ...marker, together: false })).toBe(
      'Group of 4: Cities 1, Networks 2, moon base 1. Zoom in',
    );
    expect(groupLabel(en, words, SEVEN, { ...marker, together: true })).toBe(
      'Group of 4: Cities 1, Networks 2, moon base 1. All at one place: show the list',
    );
    const nameless = { ...SEVEN, kinds: new Uint8Array(7).fill(255) };
    expect(groupLabel(en, words, nameless, { ...marker, together: false })).toContain('Others 4');
  });
});
