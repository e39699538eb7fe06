import type { Progress } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import { kobe } from '../testing/kobe.js';
import { LOCALES } from '../testing/locales.js';
import { anyProgress } from '../testing/progress-arbitrary.js';
import type { ProgressView } from './progress-view.js';
import { progressView } from './view.js';

const LANGS = Object.keys(LOCALES) as Lang[];
const TODAY = '2026-11-21';
const view = (progress: Progress, lang: Lang = 'en', today = TODAY): ProgressView =>
  progressView(progress, { locale: LOCALES[lang].locale, today });
/** As a reader sees it: all spaces alike. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const sentence = (progress: Progress, lang: Lang = 'en'): string =>
  plain(
    view(progress, lang)
      .sentence.map(({ text }) => text)
      .join(''),
  );
const without = (...keys: (keyof Progress)[]): Progress =>
  Object.fromEntries(
    Object.entries(kobe).filter(([key]) => !(keys as string[]).includes(key)),
  ) as unknown as Progress;

describe('the card of Kobe', () => {
  it('says the change, what the path asks for, and the verdict', () => {
    const said = view(kobe);
    expect(plain(said.figure!.value)).toBe('−33.3 %');
    expect(said.figure!.notes.map(plain)).toEqual(['since FY2013', '8.26 Mt CO₂e · FY2023']);
    expect(sentence(kobe)).toBe(
      'A straight path to −60 % by FY2030 would be at −35.3 % by FY2023.',
    );
    expect(said.verdict).toEqual({
      id: 'slightly-off',
      word: 'Slightly behind',
      tone: 'near',
      shape: '◆',
    });
  });

  it('emphasises the required value alone', () => {
    const toned = view(kobe).sentence.filter(({ tone }) => tone);
    expect(toned.map(({ text, tone }) => [plain(text), tone])).toEqual([['−35.3 %', 'near']]);
  });

  it.each([
    ['ko', '2030 회계연도 −60% 목표까지 직선 경로를 따르면 2023 회계연도 값은 −35.3%입니다.'],
    ['zh', '若沿直线路径在2030财年达到−60%，2023财年应为−35.3%。'],
    ['ja', '2030年度に−60%とする直線経路では、2023年度は−35.3%です。'],
    ['ru', 'Прямой путь к цели «−60 % к 2030/31 фин. г.» предполагает −35,3 % в 2023/24 фин. г.'],
    [
      'mn',
      '2030 санхүүгийн жил гэхэд «−60%» зорилтод хүрэх шулуун замаар явбал 2023 санхүүгийн жилд −35.3% байх ёстой.',
    ],
  ] as const)('reads as a sentence in %s', (lang, said) => {
    expect(sentence(kobe, lang)).toBe(said);
  });

  it('gives the facts that its sources give', () => {
    const facts = (progress: Progress) =>
      view(progress).facts.map(({ label, value }) => [label.text, plain(value)]);
    expect(facts(kobe)).toEqual([
      ['Of target achieved', '55.5 %'],
      ['Net zero', '2050'],
    ]);
    expect(facts({ ...kobe, perPerson: 5.44 })).toContainEqual(['Per person', '5.44 t']);
  });

  it("keeps the city's own word for its net-zero year, marked where it is foreign", () => {
    const netZero = { year: 2050, targetId: 'x', label: { ja: 'ゼロカーボン' } };
    const fact = view({ ...kobe, netZero }, 'ru').facts.at(-1)!;
    expect(fact.label).toEqual({ text: 'ゼロカーボン', lang: 'ja' });
  });

  it('says the publisher where the source requires no wording of its own', () => {
    const sources = kobe.sources.map(({ attribution: _, ...source }) => source);
    expect(view({ ...kobe, sources }).provenance[0]).toEqual({ text: 'City of Kobe' });
  });

  it('says basis, year and the wording that the source requires, each once', () => {
    expect(view(kobe).provenance).toEqual([
      { text: 'City estimate' },
      { text: 'FY2023' },
      { text: '出典：神戸市', lang: 'ja' },
    ]);
  });

  it('names CO2 alone where the figure counts no other gas', () => {
    const { notes } = view({ ...kobe, basis: { gas: 'CO2' } }).figure!;
    expect(plain(notes[1]!)).toBe('8.26 Mt CO₂ · FY2023');
  });

  it('names no gas where the source names none', () => {
    expect(plain(view({ ...kobe, basis: {} }).figure!.notes[1]!)).toBe('8.26 Mt FY2023');
  });

  it("speaks of the city's own path where it has one", () => {
    const pathway = { ...kobe.pathway!, kind: 'milestones' };
    expect(sentence({ ...kobe, pathway })).toMatch(/^The city’s own path to −60 % by FY2030/);
  });
});

describe('verdicts', () => {
  it.each([
    ['achieved', 'good'],
    ['increasing', 'behind'],
    ['on-track', 'good'],
    ['slightly-off', 'near'],
    ['off-track', 'behind'],
    ['target-year-met', 'good'],
    ['target-year-missed', 'behind'],
    ['not-assessable', 'none'],
  ])('%s has a word and a shape in every language', (verdict, tone) => {
    for (const lang of LANGS) {
      const said = view({ ...kobe, verdict }, lang).verdict;
      expect(said.tone).toBe(tone);
      expect([...said.shape]).toHaveLength(1);
      expect(said.word).toBe(LOCALES[lang].locale.verdicts[verdict]);
    }
  });

  it.each(['a-later-verdict', 'no-target', 'constructor', '__proto__', ''])(
    'an unknown one (%j) is shown as not assessable',
    (verdict) => {
      expect(view({ ...kobe, verdict }).verdict).toMatchObject({
        word: 'Not assessable',
        tone: 'none',
      });
    },
  );

  it('say that no target is known rather than that none can be assessed', () => {
    const said = view({ ...without('target'), verdict: 'not-assessable', reason: 'no-target' });
    expect(said.verdict.word).toBe('No target known');
  });
});

describe('caveats', () => {
  it("call data old by the reader's date, from the day after on", () => {
    expect(view(kobe, 'en', '2027-03-31').notes).toEqual([]);
    expect(view(kobe, 'en', '2027-04-01').notes).toEqual([
      'The latest data are more than three years old.',
    ]);
  });

  it('are each said once, and unknown ones not at all', () => {
    const caveats = ['after-reduction', 'after-reduction', 'a-later-caveat', 'toString'];
    const latest = { ...kobe.latest!, method: 'after-reduction' };
    expect(view({ ...kobe, caveats, latest }).notes).toHaveLength(1);
  });

  it('tell that totals are modelled', () => {
    const series = [{ ...kobe.latest!, method: 'modelled' }];
    const progress = { ...without('latest', 'base', 'changePercent', 'target'), series };
    expect(view(progress).notes).toEqual(['Modelled, not reported by the city.']);
  });
});

it('shows the latest total large where there is no base to compare with', () => {
  const said = view({
    ...without('base', 'changePercent', 'latest', 'target'),
    netZero: kobe.netZero!,
  });
  expect(plain(said.figure!.value)).toBe('8.26 Mt');
  expect(said.figure!.notes).toEqual(['CO₂e · FY2023']);
  expect(said.sentence).toEqual([]);
});

it('says nothing where nothing is known, and shows no figure', () => {
  const said = view({
    ...without('base', 'changePercent', 'latest', 'target', 'achievedPercent', 'netZero', 'basis'),
    series: [],
    sources: [],
  });
  expect(said).toMatchObject({ figure: undefined, facts: [], notes: [], provenance: [] });
});

it('marks illustrative data, and only that', () => {
  expect(view(kobe).illustrative).toBeUndefined();
  expect(view({ ...kobe, illustrative: true }, 'ko').illustrative).toBe('예시 데이터');
});

it('never shows a number that is none, whatever comes', () => {
  fc.assert(
    fc.property(anyProgress, fc.constantFrom(...LANGS), (progress, lang) => {
      expect(JSON.stringify(view(progress, lang))).not.toMatch(/NaN|Infinity|undefined|null/);
    }),
  );
});
