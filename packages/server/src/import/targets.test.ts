import { describe, expect, it } from 'vitest';
import { bodiesOf, CITY, importAll, issuesOf, SOURCE, table } from './testing/csv-files.js';
import { TARGET } from './testing/rows.js';

const targets = (...rows: Readonly<Record<string, string>>[]) =>
  importAll(CITY, SOURCE, table('targets.csv', rows));

describe('targets.csv', () => {
  it('reads every column of a target', () => {
    const result = targets({
      ...TARGET,
      fiscal: 'true',
      target_value: '4956.8',
      milestones: '2025:9000; 2028:7000',
      self_reported_percent: '1.6',
      declared_on: '2023-03-01',
      label_ja: '中期目標',
      note: 'about 60 %',
      illustrative: 'yes',
    });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'target')).toEqual([
      {
        id: 'kobe-2030',
        cityId: 'kobe',
        kind: 'base-year',
        label: { ja: '中期目標' },
        coverage: 'city-wide',
        status: 'in-force',
        baseYear: 2013,
        baseFiscal: true,
        baseValue: 12_392_000,
        targetYear: 2030,
        reductionPercent: 60,
        targetValue: 4_956_800,
        milestones: [
          { year: 2025, value: 9_000_000 },
          { year: 2028, value: 7_000_000 },
        ],
        selfReportedPercent: 1.6,
        declaredOn: '2023-03-01',
        sourceId: 'press',
        note: 'about 60 %',
        illustrative: true,
      },
    ]);
  });

  it('leaves out what the source leaves out', () => {
    const result = targets({ ...TARGET, base_value: '', unit: '' });
    expect(issuesOf(result.report)).toEqual([]);
    expect(bodiesOf(result, 'target')[0]).not.toHaveProperty('baseValue');
  });

  it.each([
    [
      'a base-year target without percent or value',
      { reduction_percent: '' },
      ['missing-value reduction_percent'],
    ],
    ['a base-year target without its base year', { base_year: '' }, ['missing-value base_year']],
    ['a fixed level without a value', { kind: 'fixed-level' }, ['missing-value target_value']],
    [
      'an intensity without a denominator',
      { kind: 'base-year-intensity' },
      ['missing-value denominator_unit'],
    ],
    ['a base year after the target year', { base_year: '2031' }, ['bad-year base_year']],
    ['a base of 0', { base_value: '0' }, ['bad-number base_value']],
    ['a negative reduction', { reduction_percent: '-5' }, ['bad-number reduction_percent']],
    ['a value without unit', { unit: '' }, ['missing-value unit']],
    ['milestones out of order', { milestones: '2028:1;2026:2' }, ['bad-number milestones']],
    ['an id with a slash', { id: 'kobe/2030' }, ['bad-id id']],
    ['a kind that is none', { kind: 'pledge' }, ['bad-word kind']],
    ['a sector', { code: '1.A.4' }, ['sector-row code']],
  ])('refuses %s', (_case, cells, issues) => {
    const result = targets({ ...TARGET, ...cells });
    expect(issuesOf(result.report)).toEqual(issues.map((issue) => `error ${issue}@2`));
    expect(bodiesOf(result, 'target')).toEqual([]);
  });

  it('imports neither of two targets that share an id and differ', () => {
    const result = targets(TARGET, { ...TARGET, reduction_percent: '61' });
    expect(issuesOf(result.report)).toEqual(['warning left-out id@2', 'error conflict id@3']);
    expect(bodiesOf(result, 'target')).toEqual([]);
  });
});
