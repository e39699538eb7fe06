import { describe, expect, it } from 'vitest';

import { listed, texts, TOWNS } from '../testing/pages.js';
import type { Found } from '../testing/strict-html.js';

describe('the list of partners', () => {
  const names = (elements: readonly Found[]): string[] =>
    elements
      .filter(
        ({ tag, within }) => tag === 'a' && within.at(-1) === 'li' && within.includes('section'),
      )
      .map(({ text }) => text);

  it('goes by country and name as a reader sorts them; who has no country comes last', () => {
    expect(texts(listed('en'), 'h2')).toEqual([
      'Japan',
      'South Korea',
      'No country stated',
      'Sources',
    ]);
    expect(names(listed('en'))).toEqual(['Kobe', 'Busan', 'Gwangju', 'Coast Network']);
    expect(texts(listed('ko'), 'h2')).toEqual(['대한민국', '일본', '국가 표시 없음', '출처']);
    expect(names(listed('ko'))).toEqual(['광주', '부산', 'Kobe', 'Coast Network']);
  });

  it('says how many there are, of which kind each is, and what is invented', () => {
    const elements = listed('en');
    expect(texts(elements, 'p')[0]).toBe('4 organisations in 2 countries');
    expect(texts(elements, 'li')).toContain('Kobe City government Illustrative data');
    expect(texts(elements, 'li')).toContain('Coast Network Network');
  });

  it('gives each name its language where that is not the reader’s', () => {
    const name = listed('ko').find(({ tag, text }) => tag === 'bdi' && text === 'Kobe');
    expect(name?.attributes).toEqual({ lang: 'en' });
  });

  it('names its sources with terms and the wording that they require, and links no bad address', () => {
    const elements = listed('en');
    const [footer] = texts(elements, 'footer');
    expect(footer).toMatch(/^Places: the gazetteer · As of 22 November 2026/);
    expect(footer).toContain('Licence: CC-BY-4.0');
    const hrefs = elements.flatMap(({ attributes: { href } }) => href ?? []);
    expect(hrefs).toContain('https://a.example/');
    expect(hrefs).not.toContain('javascript:alert(1)');
  });

  it('says which countries are on which page, and turns', () => {
    const elements = listed('en', TOWNS, 2, 2);
    expect(names(elements)).toEqual(['Gwangju', 'Coast Network']);
    const [pages, turning] = texts(elements, 'nav').slice(1);
    expect(pages).toBe('1: Japan – South Korea 2: South Korea – No country stated');
    expect(turning).toBe('‹ Previous page Page 2 of 2');
    expect(texts(elements, 'title')).toEqual(['Partners – Page 2 of 2']);
  });

  it('holds nobody where nobody is known, and still says so', () => {
    expect(texts(listed('en', []), 'p')[0]).toBe('0 organisations');
  });
});
