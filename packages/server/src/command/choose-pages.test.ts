import { LANGUAGES } from '@climate-embed/figures';
import { describe, expect, it } from 'vitest';

import { choosePages } from './choose-pages.js';

describe('the languages of partners’ pages in an export', () => {
  it('are all of them while that stays small', () => {
    expect(choosePages(undefined, 1000).languages).toEqual(LANGUAGES);
  });

  it('are English alone for thousands of partners, which is said with the way to choose', () => {
    const { languages, said } = choosePages(undefined, 13_000);
    expect(languages).toEqual(['en']);
    expect(said).toMatch(/English only.*78000 files.*--pages/);
  });

  it('are those that were asked for, however many partners there are', () => {
    expect(choosePages('mn, ko,ko', 13_000).languages).toEqual(['ko', 'mn']);
    expect(choosePages('ko', 3).said).toBe('Pages of partners: ko.');
  });

  it.each(['tlh', '', 'ko,,en', 'EN'])('are refused where one is not spoken: %j', (typed) => {
    expect(() => choosePages(typed, 3)).toThrow(/No pages in .*Known are: ko, en/);
  });
});
