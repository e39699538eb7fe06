import type { EmissionsChart } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Lang } from '../locale.js';
import type { Picked } from '../localized.js';
import { anyEmissions } from '../testing/emissions-arbitrary.js';
import { kobe, manyYears, point } from '../testing/emissions.js';
import { LOCALES } from '../testing/locales.js';
import { drawEmissions, emissionsTable, emissionsView, sayer, type Selection } from './index.js';

const LANGS = Object.keys(LOCALES) as Lang[];
const optionsFor = (lang: Lang, selection: Selection = {}) => {
  const { locale, emissions: words } = LOCALES[lang];
  return { locale, words, ...selection };
};
const view = (
  data: EmissionsChart,
  lang: Lang = 'en',
  selection: Selection = {},
  today = '2026-11-21' as const,
) => emissionsView(data, { ...optionsFor(lang, selection), today });
const table = (data: EmissionsChart, selection: Selection = {}) =>
  emissionsTable(data, optionsFor('en', selection));
const joined = (parts: readonly Picked[], mark = ''): string =>
  parts
    .map(({ text }) => text)
    .join(mark)
    .replace(/[\u202f\u00a0]/g, ' ');
const only = (...points: EmissionsChart['points']): EmissionsChart => ({
  ...kobe,
  by: 'total',
  points,
  series: [],
});

describe('Kobe in words', () => {
  it('has a title in every language', () => {
    expect(LANGS.map((lang) => joined(view(kobe, lang).title))).toEqual([
      '고베시의 부문별 배출량',
      'Kobe’s emissions by sector',
      'Kobe分部门排放量',
      '神戸市の部門別排出量',
      'Kobe: выбросы по секторам',
      'Kobe: ялгарал, салбараар',
    ]);
    expect(view(kobe, 'zh').title[0]!.lang).toBe('en');
  });

  it('is not said to be divided where it is not', () => {
    expect(joined(view({ ...kobe, series: [] }).title)).toBe('Kobe’s emissions');
  });

  it('says the unit of the axis and what is counted', () => {
    expect(view(kobe).subtitle.replace(/\u00a0/g, ' ')).toBe('Mt CO₂e a year');
    expect(view(kobe, 'ko').subtitle).toContain('만');
    for (const lang of LANGS) {
      const { layout } = drawEmissions(kobe, { ...optionsFor(lang), width: 600, height: 260 });
      expect(view(kobe, lang).subtitle).toContain(layout.unit.suffix.trim());
    }
  });

  it('says what changed, by how much and where most', () => {
    expect(joined(view(kobe).sentence)).toBe(
      'Emissions fell by 33 % from FY2013 to FY2023; industry fell most.',
    );
    expect(joined(view(kobe, 'ko').sentence)).toBe(
      '2013 회계연도부터 2023 회계연도까지 배출량이 33% 줄었습니다. 가장 많이 줄어든 부분: 산업.',
    );
  });

  it('tells source, basis and years', () => {
    expect(joined(view(kobe).provenance, ' · ')).toBe(
      'City of Kobe · City statistics, end-use sectors · FY2013–FY2023',
    );
  });

  it('carries required wording instead of the publisher', () => {
    const sources = [{ ...kobe.sources[0]!, attribution: 'Data by X', language: 'ja' }];
    expect(view({ ...kobe, sources }).provenance[0]).toEqual({ text: 'Data by X', lang: 'ja' });
  });

  it('names sources of the years shown, and no others', () => {
    const sources = [...kobe.sources, { id: 'other', publisher: { en: 'Other' } }];
    expect(joined(view({ ...kobe, sources }).provenance)).not.toContain('Other');
  });

  it('lists its parts bottom first with colour and name', () => {
    const { legend } = view(kobe, 'en', { hidden: new Set(['waste']) });
    expect(legend.map(({ key }) => key)).toEqual(kobe.series.map(({ key }) => key));
    expect(new Set(legend.map(({ tone }) => tone)).size).toBe(6);
    expect(legend.filter(({ hidden }) => hidden).map(({ key }) => key)).toEqual(['waste']);
  });

  it('says that data are old only from the day on that the answer states', () => {
    expect(view(kobe).notes).toEqual([]);
    const { notes } = emissionsView(kobe, { ...optionsFor('en'), today: '2027-04-01' });
    expect(joined(notes)).toContain('more than three years old');
  });
});

describe('the sentence', () => {
  it('says a rise and no change', () => {
    expect(joined(view(only(point(2013, 40e6), point(2018, 43e6))).sentence)).toBe(
      'Emissions rose by 7.5 % from 2013 to 2018.',
    );
    expect(joined(view(only(point(2013, 40e6), point(2018, 40e6))).sentence)).toBe(
      'Emissions did not change from 2013 to 2018.',
    );
  });

  it('does not compare an inventory with an estimate, and names what an estimate is', () => {
    const data = only(point(2005, 49e6), point(2020, 45e6, { method: 'early-estimate' }));
    expect(joined(view(data).sentence)).toBe(
      'No two comparable years are known: 2005 – 49.0 Mt, 2020 – 45.0 Mt (Early estimate).',
    );
    expect(view(data).marks.map(({ label }) => label)).toContain('Early estimate: 2020');
  });

  it('compares modelled years with each other where nothing else is known, and says so', () => {
    const modelled = { method: 'modelled' };
    expect(
      joined(view(only(point(2005, 40e6, modelled), point(2019, 88e6, modelled))).sentence),
    ).toBe('Emissions rose by 120 % from 2005 to 2019 (Modelled).');
  });

  it('says what is known of a single year, and that nothing is', () => {
    expect(joined(view(only(point(2018, 66e6))).sentence)).toBe(
      'No two comparable years are known: 2018 – 66.0 Mt.',
    );
    expect(joined(view(only()).sentence)).toBe('No emissions are known for these years.');
    expect(joined(view(only(point(2018, undefined))).sentence)).toContain('No emissions');
  });

  it('speaks of the years chosen', () => {
    expect(joined(view(kobe, 'en', { from: 2022 }).sentence)).toContain('from FY2022 to FY2023');
  });

  it('does not say which part fell most where one was not counted at one end', () => {
    const series = kobe.series.map((one, at) =>
      at ? one : { ...one, at: [1, 2], values: one.values.slice(1) },
    );
    expect(joined(view({ ...kobe, series }).sentence)).toBe(
      'Emissions fell by 33 % from FY2013 to FY2023.',
    );
  });

  it('makes no percentage of a base that is not above zero', () => {
    const { sentence } = view(only(point(2013, -2e6), point(2018, 3e6)));
    expect(joined(sentence)).not.toContain('%');
  });
});

describe('what to know beside the figures', () => {
  it('says how many tonnes of the latest year have no place here', () => {
    const losses = [
      { at: 2, code: 'x', value: 400_000, reason: 'outside-scope' },
      { at: 2, code: 'y', value: 100_000, reason: 'outside-scope' },
      { at: 0, code: 'x', value: 9e6, reason: 'outside-scope' },
    ];
    const notes = (code: string) =>
      view({ ...kobe, losses, basis: { ...kobe.basis, code } }).notes.map(({ text }) =>
        text.replace(/\u202f/g, ' '),
      );
    expect(notes('from-gpc')).toEqual(['FY2023: 500 kt – not shown in these categories']);
    // A total of the publisher's own is not meant to count what it leaves out.
    expect(notes('BASIC')).toEqual([]);
    const torn = { ...kobe, losses: [{ ...losses[0]!, reason: 'undivided' }] };
    expect(joined(view(torn).notes)).toContain('400');
  });

  it('says so where nobody can be counted', () => {
    expect(joined(view(kobe, 'en', { perPerson: true }).sentence)).toBe(
      'No number of residents of these years has a source.',
    );
  });

  it('names series beside the total, which are neither drawn nor in the legend', () => {
    const series = kobe.series.map((one, at) => (at === 5 ? { ...one, outside: true } : one));
    const said = view({ ...kobe, series });
    expect(joined(said.notes)).toMatch(/^Beside the total, not part of it: Other gases [\d.]+.kt$/);
    expect(said.legend).toHaveLength(5);
  });
});

describe('the table', () => {
  it('has years down, parts and total across, one unit for all', () => {
    const { caption, head, rows } = table(kobe);
    expect(caption.replace(/\u00a0/g, ' ')).toBe('Mt CO₂e a year');
    expect(joined(head, '|')).toBe(
      'Year|Industry|Residential|Commercial|Transport|Waste|Other gases|Total',
    );
    expect(rows[2]!.year).toBe('FY2023');
    expect(rows[2]!.cells.map(({ text }) => text)).toEqual([
      '2.35',
      '1.65',
      '1.78',
      '1.82',
      '0.38',
      '0.28',
      '8.26',
    ]);
  });

  it('keeps notation keys as keys with their meaning, and never shows them as nought', () => {
    const series = [
      { ...kobe.series[0]!, at: [0], values: [1e6], gaps: [{ at: 1, keys: ['NE', 'XX'] }] },
    ];
    const { keys, rows } = table({ ...kobe, series });
    expect(rows[1]!.cells[0]).toEqual({ text: 'NE, XX', spoken: 'not estimated, XX' });
    expect(rows[2]!.cells[0]).toEqual({ text: '–', spoken: 'no data' });
    expect(keys).toEqual(['NE: not estimated', 'XX: XX']);
  });

  it('shows a trace as less than the smallest figure, and nought as nought', () => {
    const series = [{ ...kobe.series[0]!, values: [3, 0, -3] }];
    expect(table({ ...kobe, series }).rows.map(({ cells }) => cells[0]!.text)).toEqual([
      '<0.01',
      '0.00',
      '>−0.01',
    ]);
  });

  it('says which years are no inventory', () => {
    const { rows } = table(only(point(2018, 1e6), point(2019, 1e6, { method: 'after-reduction' })));
    expect(rows.map(({ kind }) => kind)).toEqual([
      undefined,
      'Base less counted reductions, not an inventory',
    ]);
  });
});

describe('points in words', () => {
  const say = sayer(kobe, optionsFor('en'));
  const said = (...at: [number, number?]): string => say(...at).replace(/\u202f/g, ' ');

  it('say year, part, tonnes and share', () => {
    expect(said(1, 0)).toBe('FY2022, Industry, 2.50 Mt, 29 % of the total');
    expect(said(1)).toBe('FY2022, Total, 8.60 Mt');
    expect(said(9)).toBe('');
  });

  it('say why there is no number', () => {
    const series = [
      { ...kobe.series[0]!, at: [0], values: [1e6], gaps: [{ at: 1, keys: ['IE'] }] },
    ];
    const other = sayer({ ...kobe, series }, optionsFor('en'));
    expect(other(1, 0)).toBe('FY2022, Industry, included elsewhere');
    expect(other(2, 0)).toBe('FY2023, Industry, no data');
  });
});

it('names scopes, gases and what is not stated, where the answer does not', () => {
  const names = (by: string, ...keys: string[]) =>
    view({ ...kobe, by, series: keys.map((key) => ({ key, values: [1, 2, 3] })) }).legend.map(
      ({ label }) => label.text,
    );
  expect(names('scope', '1', '2', 'unstated')).toEqual(['Scope 1', 'Scope 2', 'Not stated']);
  expect(names('gas', 'CO2', 'N2O', 'HFCs')).toEqual(['CO₂', 'N₂O', 'HFCs']);
  expect(names('sector', 'X.1')).toEqual(['X.1']);
});

it('marks made-up data', () => {
  expect(view(manyYears(3)).illustrative).toBe('Illustrative data');
});

it('has something to say about any answer in any language, and never leaves a hole in it', () => {
  fc.assert(
    fc.property(anyEmissions, fc.constantFrom(...LANGS), fc.boolean(), (data, lang, perPerson) => {
      const options = optionsFor(lang, { perPerson });
      const said = emissionsView(data, { ...options, today: '2026-11-21' });
      const { head, rows } = emissionsTable(data, options);
      const all = JSON.stringify([said, head, rows, sayer(data, options)(0, 0)]);
      expect(all).not.toMatch(/NaN|Infinity|undefined/);
      expect(joined(said.sentence)).not.toBe('');
      for (const { cells } of rows) expect(cells).toHaveLength(head.length - 1);
    }),
  );
});
