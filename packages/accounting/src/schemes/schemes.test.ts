import { describe, expect, it } from 'vitest';

import { GPC_SOURCES } from '../gpc/sources.js';
import { categoryOf, groupOf, schemeOf, SCHEMES } from './index.js';

const LANGUAGES = ['en', 'ja', 'ko', 'mn', 'ru', 'zh'];

/** A letter that only the script of the language has, so that no English word stands in for a translation. */
const SCRIPT: Readonly<Record<string, RegExp>> = {
  ko: /[\uAC00-\uD7AF]|LULUCF/,
  en: /[A-Za-z]/,
  zh: /[\u4E00-\u9FFF]/,
  ja: /[\u3040-\u30FF\u4E00-\u9FFF]/,
  ru: /[А-Яа-яЁё]/,
  mn: /[А-Яа-яЁёӨөҮү]/,
};

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (id, scheme) => {
  const codes = scheme.categories.map(({ code }) => code);
  const top = scheme.categories.filter(({ parent }) => parent === undefined);

  it('is named in six languages, and so is each of its categories', () => {
    for (const label of [scheme.title, ...scheme.categories.map((category) => category.label)]) {
      expect(Object.keys(label).sort()).toEqual(LANGUAGES);
      for (const [language, text] of Object.entries(label)) {
        expect(text).toMatch(SCRIPT[language]!);
        expect(text).toBe(text.trim());
      }
    }
  });

  it('calls no two categories of one parent the same', () => {
    for (const language of LANGUAGES) {
      const names = scheme.categories.map(({ parent, label }) => `${parent} ${label[language]}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('has each code once, each parent before its parts, and parts under its code', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const [index, { code, parent }] of scheme.categories.entries()) {
      if (parent === undefined) continue;
      expect(codes.slice(0, index)).toContain(parent);
      expect(code.startsWith(`${parent}.`)).toBe(true);
    }
  });

  it('tells its top-level categories apart by colour', () => {
    const tones = top.map(({ tone }) => tone);
    expect(tones).not.toContain(undefined);
    expect(new Set(tones).size).toBe(tones.length);
  });

  it('counts in a part nothing that the whole does not count', () => {
    for (const { code, parent, scopes, outside } of scheme.categories) {
      const whole = parent === undefined ? undefined : categoryOf(id, parent)!;
      if (!whole) continue;
      expect(outside, code).toBe(whole.outside);
      if (!whole.scopes) continue;
      for (const scope of scopes ?? ['1', '2', '3']) expect(whole.scopes, code).toContain(scope);
    }
  });

  it('finds every code again, and its group at the top', () => {
    for (const category of scheme.categories) {
      expect(categoryOf(id, category.code)).toBe(category);
      expect(top).toContain(groupOf(id, category.code));
    }
  });
});

describe('categories', () => {
  it('take codes that are deeper than the scheme knows', () => {
    expect(categoryOf('gpc', 'I.1.1.7')?.code).toBe('I.1.1');
    expect(groupOf('gpc', 'I.1.1.7')?.code).toBe('I');
    expect(groupOf('korea', 'waste.disposal.managed')?.code).toBe('waste');
  });

  it('end at the border of a segment', () => {
    expect(categoryOf('gpc', 'I.11')?.code).toBe('I');
    expect(categoryOf('gpc', 'IX')).toBeUndefined();
    expect(categoryOf('ipcc-2006', '12')).toBeUndefined();
  });

  it('are unknown in a scheme that we do not know', () => {
    expect(schemeOf('keco-guideline')).toBeUndefined();
    expect(categoryOf('keco-guideline', 'I.1')).toBeUndefined();
    expect(groupOf('keco-guideline', 'I.1')).toBeUndefined();
  });

  it('draw power for the grid as stationary energy in the GPC, and apart from the total in the CRF', () => {
    expect(groupOf('gpc', 'I.4.4')?.tone).toBe('stationary');
    expect(groupOf('crf', 'generation.chp')).toMatchObject({ tone: 'supply', outside: true });
  });
});

describe('the reference numbers of the GPC', () => {
  it('are the 54 sources, each with the scope of its source', () => {
    const leaves = schemeOf('gpc')!.categories.filter(
      ({ code }) => !schemeOf('gpc')!.categories.some(({ parent }) => parent === code),
    );
    expect(new Map(leaves.map(({ code, scopes }) => [code, scopes]))).toEqual(
      new Map(GPC_SOURCES.map(({ ref, scope }) => [ref, [scope]])),
    );
  });
});
