import type { Progress } from '@climate-embed/schema';
import { describe as suite, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { kobe } from '../testing/kobe.js';
import { LOCALES } from '../testing/locales.js';
import { describe } from './describe.js';
import { explain } from './explain.js';
import { workingView } from './view.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (progress: Progress, lang: Lang = 'en'): string =>
  plain(
    explain(progress, LOCALES[lang])
      .sentence.map(({ text }) => text)
      .join(''),
  );

suite('the working of Kobe', () => {
  const view = workingView(kobe, LOCALES.en);

  it('lays out every input exactly, with its source', () => {
    expect(view.inputs.map((input) => ({ ...input, value: plain(input.value) }))).toEqual([
      {
        symbol: 'E0',
        words: 'Emissions in the base year (2013)',
        value: '12,392,000 t',
        source: 1,
      },
      { symbol: 'p', words: 'Reduction', value: '60 %', source: 2 },
      { symbol: 'Et', words: 'Latest emissions (2023)', value: '8,264,000 t', source: 1 },
      { symbol: 'yT', words: 'Target year', value: '2030', source: 2 },
    ]);
  });

  it('shows each step with its formula', () => {
    expect(view.steps).toHaveLength(2);
    expect(view.steps[1]).toMatchObject({
      words: 'Level of the path in the latest year, E*',
      formula: 'E*(t) = E0 + (ET − E0) × (t − y0) / (yT − y0)',
    });
    expect(plain(view.steps[1]!.value)).toBe('8,018,352.9 t');
  });

  it('keeps figures that disagree side by side', () => {
    const [difference] = view.differences;
    expect([plain(difference!.printed), plain(difference!.computed)]).toEqual(['54 %', '55.52 %']);
  });

  it('has the series as a table, and says how many years it has', () => {
    expect(view.series.caption).toBe('Reported totals: 3 years');
    expect(view.series.rows.map(({ year, kind }) => [year, kind])).toEqual([
      ['FY2013', 'inventory'],
      ['FY2022', 'inventory'],
      ['FY2023', 'inventory'],
    ]);
  });

  it('gives each source its terms, and says where a licence is not stated', () => {
    expect(view.sources).toMatchObject([
      { licence: 'CC-BY-4.0', attribution: { text: '出典：神戸市', lang: 'ja' } },
      { licence: 'not stated', title: { lang: 'ja' }, url: undefined },
    ]);
    expect(plain(view.sources[0]!.retrieved)).toBe('Read on 20 November 2026');
  });

  it('names the city in its other languages', () => {
    expect(view.otherNames).toContainEqual({ text: '神戸市', lang: 'ja' });
    expect(view.otherNames.map(({ lang }) => lang)).not.toContain('en');
  });

  it('states method and tolerance', () => {
    expect(view.methodId).toBe('linear/1');
    expect(plain(view.tolerance)).toContain('5 %');
    const later = workingView(
      { ...kobe, working: { ...kobe.working, method: 'curve/7' } },
      LOCALES.en,
    );
    expect(later.method).toBe('The documentation explains this method.');
  });

  it('shows symbols, steps and units that it does not know as they are', () => {
    const working = {
      ...kobe.working,
      inputs: [
        { symbol: 'M2025', value: 7e6, unit: 't', year: 2025 },
        { symbol: 'X', value: 0.12345, unit: 't/GDP' },
        { symbol: 'D', value: 3_000_000, unit: 'person' },
      ],
      steps: [{ id: 'constructor', formula: 'X', value: -1, unit: 't' }],
    };
    const view_ = workingView({ ...kobe, working }, LOCALES.en);
    expect(view_.inputs.map(({ words, value }) => [words, plain(value)])).toEqual([
      ['Milestone of the city (2025)', '7,000,000 t'],
      ['X', '0.1235 t/GDP'],
      ['People in the latest year', '3,000,000 people'],
    ]);
    expect(view_.steps[0]!.words).toBe('constructor');
  });
});

suite('where there is no path', () => {
  const target = kobe.target!;
  const bare = { ...kobe, verdict: 'not-assessable', reason: 'no-base-value' };

  it('says the target in its own terms', () => {
    expect(said(bare)).toBe('Target for FY2030: −60 %');
    expect(
      said({ ...bare, target: { ...target, kind: 'baseline-scenario', reductionPercent: 31 } }),
    ).toBe('Target for FY2030: −31 % (against business as usual)');
    const { reductionPercent: _, ...level } = target;
    expect(
      said({ ...bare, target: { ...level, kind: 'fixed-level', targetValue: 4_956_800 } }, 'ko'),
    ).toBe('2030 회계연도 목표: 496만 톤');
  });

  it("gives a net-zero target the city's own word, marked where it is foreign", () => {
    const label = { ja: 'ゼロカーボンシティ' };
    const { sentence } = explain(
      { ...bare, target: { ...target, kind: 'net-zero', label } },
      LOCALES.ru,
    );
    expect(sentence.at(-1)).toEqual({ text: 'ゼロカーボンシティ', lang: 'ja' });
    expect(
      said({ ...bare, target: { ...target, kind: 'net-zero', baseFiscal: false } }, 'ru'),
    ).toBe('Цель на 2030 г.: Чистый ноль');
  });

  it('says why in every language, and something for a reason not known yet', () => {
    for (const lang of Object.keys(LOCALES) as Lang[]) {
      const { details } = LOCALES[lang];
      expect(explain(bare, LOCALES[lang]).reason).toBe(details.reasons['no-base-value']);
      expect(explain({ ...bare, reason: 'toString' }, LOCALES[lang]).reason).toBe(
        details.reasons[''],
      );
    }
    expect(explain(kobe, LOCALES.en).reason).toBeUndefined();
  });

  it('has no sentence where there is no target', () => {
    const { target: _, ...none } = bare;
    expect(explain({ ...none, reason: 'no-target' }, LOCALES.en)).toEqual({
      sentence: [],
      reason: 'No published city-wide target is known.',
    });
  });
});

suite('the picture in words', () => {
  it('gives first and last total, then the targets', () => {
    expect(plain(describe(kobe, LOCALES.en))).toBe(
      'Emissions: 2013 – 12.4 Mt, 2023 – 8.26 Mt. Targets: 2030 – 4.96 Mt, 2050 – Net zero.',
    );
  });

  it('is silent where there is nothing to see', () => {
    const { pathway: _, ...none } = { ...kobe, series: [] };
    expect(describe(none, LOCALES.ko)).toBe('');
  });
});
