import { describe, expect, it } from 'vitest';

import { LOCALES } from '../testing/locales.js';
import { MAP_WORDS } from '../testing/map-words.js';
import { SEVEN, SEVEN_FILTERS } from '../testing/partners.js';
import { decodeFilters } from './filters.js';
import type { MapPoints } from './points.js';
import { byName, inOrder, partnerNote, partnerTitle, type NamedPartner } from './names.js';
import { optionsOf, unknownIn, type Labels } from './options.js';
import { linesLine, pageLine, shownLine, unfoundLine, unknownLine } from './say-tools.js';
import type { Lang } from '../locale.js';

const filters = decodeFilters(SEVEN_FILTERS);
const labels = (lang: Lang): Labels => ({
  locale: LOCALES[lang].locale,
  words: MAP_WORDS[lang].map,
  topics: MAP_WORDS[lang].topics,
  filters,
});
const tools = MAP_WORDS.en.tools;
const named = (...names: NamedPartner['name'][]): NamedPartner[] =>
  names.map((name, at) => ({ id: `p${at}`, kind: 'city', name }));

describe('options', () => {
  const counts = (...values: string[]): { value: string; count: number }[] =>
    values.map((value) => ({ value, count: 1 }));

  it('stand in the alphabet of the reader', () => {
    const said = optionsOf(labels('en'), 'country', counts('KR', 'FJ', 'ZZZ')).map(
      ({ label }) => label,
    );
    expect(said).toEqual(['Fiji', 'South Korea', 'ZZZ']);
    expect(optionsOf(labels('mn'), 'country', counts('KR', 'MN'))[0]!.label).toBe('Монгол');
  });

  it('name networks as the data do, with the language where it is another', () => {
    const said = optionsOf(labels('ko'), 'network', counts('north-east', 'icec', 'gone'));
    expect(said).toEqual([
      { value: 'icec', count: 1, label: '아이섹' },
      { value: 'gone', count: 1, label: 'gone' },
      { value: 'north-east', count: 1, label: 'Зүүн хойд', lang: 'mn' },
    ]);
  });

  it('make topics and kinds readable that nobody knows yet', () => {
    expect(optionsOf(labels('en'), 'topic', counts('sea-level'))[0]!.label).toBe('sea level');
    expect(optionsOf(labels('en'), 'kind', counts('moon-base'))[0]!.label).toBe('moon base');
  });
});

describe('what nobody has', () => {
  const choice = { kind: ['city', 'bank'], country: ['ZZ'], topic: ['energy'] };

  it('is named instead of showing an empty map in silence', () => {
    expect(unknownIn(SEVEN, filters, choice)).toEqual([
      { facet: 'kind', value: 'bank' },
      { facet: 'country', value: 'ZZ' },
    ]);
    expect(unknownLine(labels('en'), tools, SEVEN, { kind: ['bank', 'research-centre'] })).toBe(
      'Nobody here is listed under: bank, Research centres.',
    );
    expect(unknownLine(labels('en'), tools, SEVEN, { kind: ['city'] })).toBe('');
  });

  it('is not judged before its column has come', () => {
    expect(unknownIn(SEVEN, undefined, choice)).toEqual([{ facet: 'kind', value: 'bank' }]);
  });
});

describe('lines', () => {
  it('say how many are shown and how many of them are in view', () => {
    expect(shownLine(labels('en'), tools, 12, 23, 12)).toBe('12 of 23 shown');
    expect(shownLine(labels('en'), tools, 12, 23, 5)).toBe('12 of 23 shown, 5 in view');
    expect(shownLine(labels('en'), tools, 0, 23, 0)).toBe('No partner fits. Remove a filter.');
  });

  it('count pages only where there are several', () => {
    expect(pageLine(labels('en'), tools, { page: 2, pages: 26 })).toBe('Page 2 of 26');
    expect(pageLine(labels('en'), tools, { page: 1, pages: 1 })).toBe('');
  });

  it('name the lines of the map and what a search did not find', () => {
    expect(linesLine(labels('en'), tools, ['sister-city', 'twin-lab'])).toBe(
      'Lines: sister cities, twin lab',
    );
    expect(unfoundLine(tools, '\u202Exyz')).toBe('No name holds “xyz”.');
  });
});

describe('the order of the list', () => {
  const reader = LOCALES.mn.locale;
  const names = named({ mn: 'Өмнөговь' }, { mn: 'Увс' }, { mn: 'Орхон' }, { mn: 'Архангай' });

  it('is the alphabet of the reader, where all names have come', () => {
    expect([...byName(reader, Uint32Array.of(0, 1, 2, 3), names)]).toEqual([3, 2, 0, 1]);
    expect([...byName(reader, Uint32Array.of(0, 1, 4), names)]).toEqual([0, 1, 4]);
    const many = Uint32Array.from({ length: 501 }, (_, at) => at);
    expect(byName(reader, many, names)).toBe(many);
  });

  it('is the order of the markers too', () => {
    const marker = { x: 0, y: 0, radius: 6, together: false };
    const markers = [Uint32Array.of(0, 2), Uint32Array.of(1), Uint32Array.of(3)].map((keys) => ({
      ...marker,
      keys,
    }));
    const walk = inOrder(markers, Uint32Array.of(3, 2, 0, 1));
    expect(walk.map(({ keys }) => [...keys])).toEqual([[3], [0, 2], [1]]);
  });
});

describe('a partner', () => {
  it('is called by a name that is fit to be shown, or by its id', () => {
    const [one, two] = named({ ja: '神戸\u202E市' }, { en: '\u200B' });
    expect(partnerTitle(LOCALES.ko.locale, one!)).toEqual({ text: '神戸市', lang: 'ja' });
    expect(partnerTitle(LOCALES.en.locale, two!)).toEqual({ text: 'p1' });
  });

  it('says its kind, and that its point is not its place', () => {
    const { map } = MAP_WORDS.en;
    expect(partnerNote(map, tools, { kind: 'network', precision: 'city' })).toBe(
      'Network, shown at its city',
    );
    expect(partnerNote(map, tools, { kind: 'city', precision: 'exact' })).toBe('City');
  });
});

it('keeps the filters of nobody empty', () => {
  const none: MapPoints = { ...SEVEN, total: 0, placed: 0 };
  expect(unknownIn(none, undefined, {})).toEqual([]);
});
