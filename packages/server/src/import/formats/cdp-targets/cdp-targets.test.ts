import type { Target } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';
import { runFormat } from '../../testing/run-format.js';
import { type Cells, CITIES } from '../cdp/testing/emission-files.js';
import { TARGET, type TARGET_SHAPES, targetsFile } from '../cdp/testing/target-files.js';
import { cdpTargets } from './index.js';

function read(rows: readonly Cells[], shape: keyof typeof TARGET_SHAPES = 'printed') {
  const full = rows.map((row) => ({ ...TARGET, ...row }));
  const { writes, report } = runFormat(cdpTargets, targetsFile(shape, full), { cities: CITIES });
  const targets = writes.flatMap(({ kind, body }) => (kind === 'target' ? [body as Target] : []));
  return { targets, writes, report, codes: report.issues.map(({ code }) => code) };
}

describe('a target', () => {
  it.each(['printed', 'dotted', 'later'] as const)('is read from a %s header', (shape) => {
    const { targets, codes, report } = read([{ achieved: '37' }], shape);
    expect(codes).toEqual([]);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 1 });
    expect(targets).toMatchObject([
      {
        cityId: 'miru',
        kind: 'base-year',
        coverage: 'city-wide',
        status: 'in-force',
        baseYear: 2005,
        baseValue: 1000,
        reductionPercent: 30,
        targetYear: 2030,
        targetValue: 700,
        selfReportedPercent: 37,
        basis: { gas: 'CO2e', boundary: 'administrative' },
        sourceId: 'cdp-targets-2021',
        note: 'Set in 2019.',
      },
    ]);
    expect(report.reconciliations).toMatchObject([{ published: 700, computed: 700, agrees: true }]);
  });

  it.each([
    ['Fixed level target', 'fixed-level', { baseYear: '', baseEmissions: '', percent: '' }],
    ['Baseline scenario (business as usual) target', 'baseline-scenario', { baseline: '1000' }],
    [
      'Base year intensity target',
      'base-year-intensity',
      { intensityUnit: 'Metric tonnes of CO2e per capita', intensityBase: '5.5' },
    ],
    ['Net zero target', 'net-zero', { targetEmissions: '0', percent: '' }],
  ])('of the type "%s" is %s', (type, kind, cells) => {
    expect(read([{ type, ...cells }]).targets).toMatchObject([{ kind }]);
  });

  it('of intensity has tonnes for each person and the projected population', () => {
    const { targets } = read([
      {
        type: 'Base year intensity target',
        intensityUnit: 'Other, please specify:  tonnes CO2eq per person',
        intensityBase: '5.5',
        projectedPopulation: '4000',
        targetEmissions: '',
      },
    ]);
    expect(targets).toMatchObject([
      { baseValue: 5.5, denominatorUnit: 'person', denominatorValue: 4000 },
    ]);
  });

  it('is not net zero because its description speaks of it', () => {
    const { targets } = read([{ description: 'The city will be net zero in 2050.' }]);
    expect(targets).toMatchObject([
      { kind: 'base-year', note: expect.stringContaining('net zero in 2050') },
    ]);
  });
});

describe('what a target covers', () => {
  const same = 'Same (city-wide) – covers entire city and nothing else';
  const operations = 'covers only emission sources owned and operated by local government';
  it.each([
    ['Energy', same, 'sector', 'administrative', 'in-force'],
    [
      'Other, please specify: Municipal Operations',
      same,
      'own-operations',
      'administrative',
      'in-force',
    ],
    [
      TARGET['sector'],
      `Local Government Operations - ${operations}`,
      'own-operations',
      'own-operations',
      'in-force',
    ],
    [
      TARGET['sector'],
      `Local Government Operations – ${operations}`,
      'own-operations',
      'own-operations',
      'in-force',
    ],
    [
      TARGET['sector'],
      'Smaller – covers only part of the city',
      'part-of-city',
      'smaller-than-city',
      'in-force',
    ],
    ['', same, 'city-wide', 'administrative', 'in-force'],
    ['', '', 'city-wide', undefined, 'uncertain'],
  ])('"%s", "%s" is %s', (sector, boundary, coverage, word, status) => {
    const { targets } = read([{ sector: sector ?? '', boundary }]);
    expect(targets).toMatchObject([{ coverage, status }]);
    expect(targets[0]?.basis?.boundary).toBe(word);
  });
});

describe('a row without a target is explained', () => {
  it.each([
    ['no-target', { type: 'No target' }],
    ['no-target-type', { type: '' }],
    ['unknown-type', { type: 'A wish' }],
    ['no-target-year', { targetYear: '' }],
    ['missing-value', { percent: '', targetEmissions: '' }],
    ['missing-value', { baseYear: '' }],
    ['missing-value', { type: 'Fixed level target', targetEmissions: '' }],
    ['missing-value', { type: 'Base year intensity target' }],
    ['missing-value', { reportedYear: '' }],
    ['bad-year', { baseYear: '2030' }],
    ['unknown-city', { account: '900999', organisation: 'Elsewhere' }],
  ])('%s', (code, cells) => {
    const { targets, codes, report } = read([cells]);
    expect(targets).toEqual([]);
    expect(codes).toContain(code);
    expect(report.files[0]).toMatchObject({ rows: 1, accepted: 0 });
  });
});

describe('a number that cannot be', () => {
  it.each([
    ['zero', { baseEmissions: '0' }, { baseValue: undefined }],
    ['zero', { targetEmissions: '0' }, { targetValue: undefined }],
    ['negative', { targetEmissions: '-4' }, { targetValue: undefined }],
    ['odd-percent', { percent: '0' }, { reductionPercent: undefined }],
    ['odd-percent', { percent: '0.3', targetEmissions: '' }, { reductionPercent: 0.3 }],
    ['odd-percent', { achieved: '130' }, { selfReportedPercent: undefined }],
    ['odd-set-year', { setYear: '2030' }, { note: undefined }],
    ['bad-number', { baseEmissions: '1,000' }, { baseValue: undefined }],
    ['total-misfit', { targetEmissions: '650' }, { targetValue: 650 }],
    ['exponent', { baseEmissions: '1e+03' }, { baseValue: 1000 }],
  ])('is reported: %s', (code, cells, members) => {
    const { targets, codes } = read([cells]);
    expect(codes).toEqual([code]);
    expect(targets).toHaveLength(1);
    for (const [member, value] of Object.entries(members)) {
      expect(targets[0]?.[member as keyof Target]).toBe(value);
    }
  });

  it('is not nought where the whole is to go, nor rounding within half a percent', () => {
    expect(read([{ percent: '100', targetEmissions: '0' }]).codes).toEqual([]);
    expect(read([{ targetEmissions: '704' }]).codes).toEqual([]);
  });
});

describe('the id', () => {
  const rows = [{}, { percent: '50', targetEmissions: '500' }, { sector: 'Energy' }];

  it('does not depend on where the row stands', () => {
    const ids = (of: readonly Cells[]): unknown =>
      read(of)
        .targets.map(({ id }) => id)
        .sort();
    expect(ids([...rows].reverse())).toEqual(ids(rows));
    expect(new Set(read(rows).targets.map(({ id }) => id)).size).toBe(3);
    expect(read(rows).targets[0]?.id).toMatch(/^miru-cdp-2021-base-year-2030-[0-9a-z]{7}$/u);
  });

  it('is the same for the same row twice, which is stored once', () => {
    const { targets, report } = read([{}, {}]);
    expect(targets).toHaveLength(1);
    expect(report.duplicates).toHaveLength(1);
  });
});

it('takes the population of a city once', () => {
  const cells = { population: '4200', populationYear: '2020' };
  const { writes, codes } = read([cells, { ...cells, percent: '50', targetEmissions: '500' }]);
  expect(writes.filter(({ kind }) => kind === 'population')).toHaveLength(1);
  expect(codes).toEqual([]);
});

it('names the columns that are missing', () => {
  const bytes = targetsFile('printed', [TARGET]).bytes;
  const text = new TextDecoder().decode(bytes).replace('Type of target', 'Kind');
  const { report } = runFormat(
    cdpTargets,
    { name: 'targets.csv', bytes: new TextEncoder().encode(text) },
    { cities: CITIES },
  );
  expect(report.issues.map(({ code }) => code)).toEqual(['unknown-column', 'missing-column']);
});
