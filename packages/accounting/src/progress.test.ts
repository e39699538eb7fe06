import { check, progressShape, REASONS, VERDICTS, type Target } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { caveatsOn, progressOf, UnknownTargetError } from './index.js';
import { buildCity, buildInventory as total, buildTarget, without } from './testing/build.js';
import { ORACLE_DAY, oracleCities } from './testing/oracle-cities.js';

const today = '2026-11-21';
const answerOf = (...args: Parameters<typeof buildCity>) =>
  progressOf(buildCity(...args), { today });
const named = (target: Target, ...inventories: ReturnType<typeof total>[]) =>
  progressOf(buildCity([target], inventories), { today, targetId: target.id });

describe('not assessable, with the reason', () => {
  const gpc = { basis: { scheme: 'gpc', code: 'BASIC', gas: 'CO2e' } };
  const carbon = { basis: { scheme: 'plan', code: 'total', gas: 'CO2' } };
  const perPerson = buildTarget({ kind: 'base-year-intensity', denominatorUnit: 'person' });
  const bau = buildTarget({ kind: 'baseline-scenario' });
  const cases = {
    'no-target': answerOf([], [total(2019, 900)]),
    'no-inventory': answerOf([buildTarget()], [total(2005, 900)]),
    'no-base-value': answerOf([without(buildTarget(), 'baseValue')], [total(2019, 900)]),
    'missing-baseline': named(bau, total(2019, 900)),
    'boundary-mismatch': named(buildTarget(), total(2019, 900, gpc)),
    'gas-mismatch': named(buildTarget(), total(2019, 900, carbon)),
    'unit-mismatch': named(perPerson, total(2019, 900)),
  };

  it('covers every reason of the contract', () => {
    expect(Object.keys(cases).sort()).toEqual([...REASONS].sort());
  });

  for (const [reason, answer] of Object.entries(cases))
    it(reason, () => {
      expect(answer).toMatchObject({ verdict: 'not-assessable', reason });
      for (const key of ['required', 'gap', 'gapPercent', 'achievedPercent'])
        expect(answer).not.toHaveProperty(key);
      expect(check(progressShape, answer)).toEqual([]);
    });

  it('names the first reason in the order of the contract', () => {
    const bare = without(buildTarget(), 'baseValue');
    expect(named(bare).reason).toBe('no-inventory');
    expect(named(bare, total(2019, 900, gpc)).reason).toBe('no-base-value');
    const silent = without(buildTarget(), 'reductionPercent');
    expect(named(silent, total(2019, 900)).reason).toBe('no-target');
  });
});

describe('every verdict of the contract', () => {
  it('can be had', () => {
    const verdicts = [
      named(buildTarget(), total(2020, 500)),
      named(buildTarget(), total(2020, 1001)),
      named(buildTarget(), total(2020, 750)),
      named(buildTarget(), total(2020, 780)),
      named(buildTarget(), total(2020, 800)),
      named(buildTarget(), total(2030, 500)),
      named(buildTarget(), total(2030, 501)),
      answerOf([], []),
    ].map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...VERDICTS]);
  });

  it('moves with the tolerance, which the working states', () => {
    const city = buildCity([buildTarget()], [total(2020, 780)]);
    const strict = progressOf(city, { today, tolerancePercent: 3 });
    expect(strict.verdict).toBe('off-track');
    expect(strict.working.tolerancePercent).toBe(3);
    expect(progressOf(city, { today }).working.tolerancePercent).toBe(5);
    for (const tolerancePercent of [-1, NaN, Infinity])
      expect(() => progressOf(city, { today, tolerancePercent })).toThrow(RangeError);
  });
});

describe('an answer', () => {
  it('does not depend on the day once the target is named', () => {
    const ask = (day: string) =>
      progressOf(oracleCities.seoul, { today: day, targetId: 'seoul-2040' });
    expect(ask('2010-01-01')).toEqual(ask('2099-01-01'));
  });

  it('can be had for any target of the city, standing or not', () => {
    const answer = progressOf(oracleCities.seoul, { today, targetId: 'seoul-2026' });
    expect(answer.target?.status).toBe('uncertain');
    expect(answer.targetIds).toEqual(['seoul-2026', 'seoul-2030', 'seoul-2040', 'seoul-2050']);
  });

  it('of an unknown target is an error that lists the known ones', () => {
    const ask = () => progressOf(oracleCities.kobe, { today, targetId: 'kobe-2031' });
    expect(ask).toThrow(UnknownTargetError);
    expect(ask).toThrow(
      '[climate-embed] City kobe has no target "kobe-2031". Ask for one of: kobe-2030, kobe-2050.',
    );
  });

  it('of a passed target is judged by the target year and not by what came later', () => {
    const answer = named(buildTarget(), total(2030, 510), total(2032, 450));
    expect(answer).toMatchObject({
      verdict: 'target-year-missed',
      gap: 10,
      latest: { year: 2030 },
    });
    expect(answer.series.map(({ year }) => year)).toEqual([2010, 2030, 2032]);
  });

  it('without a target shows the newest total of the longest series', () => {
    const answer = answerOf(
      [],
      [
        total(2017, 5),
        total(2018, 6),
        total(2019, 7, { id: 'x', basis: { scheme: 'gpc', code: 'BASIC' } }),
      ],
    );
    expect(answer).toMatchObject({
      reason: 'no-target',
      latest: { year: 2018 },
      oldAfter: '2021-12-31',
    });
    expect(answer.series).toHaveLength(2);
    expect(answer).not.toHaveProperty('target');
    expect(caveatsOn(answer, today)).toEqual(['old-data']);
  });

  it('of equally long series shows the one that reaches furthest', () => {
    const other = { id: 'x', basis: { scheme: 'gpc', code: 'BASIC' } };
    expect(answerOf([], [total(2019, 7, other), total(2018, 6)]).basis?.scheme).toBe('gpc');
  });

  it('joins no totals of different basis, and no model to an inventory', () => {
    const answer = progressOf(oracleCities.incheon, { today: ORACLE_DAY });
    expect(answer.series.map(({ year }) => year)).toEqual([2018, 2021]);
    const modelled = named(
      buildTarget(),
      total(2019, 9),
      total(2021, 8, { id: 'm', method: 'modelled' }),
    );
    expect(modelled.series.map(({ year }) => year)).toEqual([2010, 2019]);
  });

  it('adds the base as a point where no total has its year', () => {
    const { series } = progressOf(oracleCities.toyama, { today: ORACLE_DAY });
    expect(series.map(({ year, value }) => [year, value])).toEqual([
      [2005, 4_047_000],
      [2016, 3_700_425],
      [2017, 3_612_857],
    ]);
  });

  it('tells a restated base from the one the target was set on', () => {
    const answer = named(
      buildTarget(),
      total(2010, 1040, { sourceId: 'restated' }),
      total(2020, 750),
    );
    expect(answer.base?.value).toBe(1000);
    expect(answer.series[0]?.value).toBe(1040);
    expect(answer.working.differences).toEqual([
      { id: 'base-value', printed: 1000, computed: 1040, unit: 't', sourceId: 'restated' },
    ]);
    expect(answer.sources.map(({ id }) => id)).toContain('restated');
  });

  it('draws the later targets that stand and compare, the stricter of one year', () => {
    const more = (id: string, targetYear: number, rest: Partial<Target>) =>
      buildTarget({ id, targetYear, ...rest });
    const answer = named(buildTarget(), total(2020, 750));
    expect(answer.pathway?.points).toHaveLength(2);
    const targets = [
      buildTarget(),
      more('40', 2040, { reductionPercent: 80 }),
      more('40-old', 2040, { reductionPercent: 90, status: 'superseded' }),
      more('45-sector', 2045, { coverage: 'sector' }),
      more('46-carbon', 2046, { basis: { scheme: 'plan', code: 'total', gas: 'CO2' } }),
      more('50', 2050, { reductionPercent: 90 }),
      without(more('50-zero', 2050, { kind: 'net-zero' }), 'baseYear', 'baseValue', 'basis'),
    ];
    const city = buildCity(targets, [total(2020, 750)]);
    const points = progressOf(city, { today, targetId: 'city-2030' }).pathway?.points;
    expect(points?.map(({ targetId, value }) => [targetId, value])).toEqual([
      [undefined, 1000],
      ['city-2030', 500],
      ['40', 200],
      ['50-zero', 0],
    ]);
    expect(points?.at(-1)?.netZero).toBe(true);
  });

  it('gives tonnes per resident only for a count of the same year', () => {
    const residents = (year: number) => ({
      population: [{ year, value: 250, sourceId: 'census' }],
    });
    const same = answerOf([buildTarget()], [total(2020, 750)], residents(2020));
    expect(same).toMatchObject({ perPerson: 3, population: { year: 2020 } });
    const other = answerOf([buildTarget()], [total(2020, 750)], residents(2019));
    expect(other).not.toHaveProperty('population');
    expect(other).not.toHaveProperty('perPerson');
    expect(other.sources.map(({ id }) => id)).not.toContain('census');
  });

  it('shows what tonnes per resident are made of', () => {
    const population = [{ year: 2020, value: 250, sourceId: 'census' }];
    const { working } = answerOf([buildTarget()], [total(2020, 750)], { population });
    expect(working.inputs).toContainEqual({
      symbol: 'D',
      value: 250,
      unit: 'person',
      year: 2020,
      sourceId: 'census',
    });
    expect(working.steps.at(-1)).toEqual({
      id: 'per-person',
      formula: 'Et / D',
      value: 3,
      unit: 't',
    });
  });

  it('is as of the newest day on which one of its own sources was read', () => {
    const { kobe } = oracleCities;
    const sources = kobe.sources.map((source, index) => ({
      ...source,
      retrievedOn: `2026-01-0${index + 1}`,
    }));
    const unused = { ...sources[0]!, id: 'unused', retrievedOn: '2026-09-09' };
    const answer = progressOf({ ...kobe, sources: [...sources, unused] }, { today });
    expect(answer.asOf).toBe('2026-01-02');
    expect(answer.sources.map(({ id }) => id)).toEqual(['kobe-plan', 'kobe-totals']);
  });

  it('is illustrative where any fact in it is', () => {
    expect(named(buildTarget(), total(2020, 750))).not.toHaveProperty('illustrative');
    expect(named(buildTarget(), total(2020, 750, { illustrative: true })).illustrative).toBe(true);
    expect(named(buildTarget({ illustrative: true }), total(2020, 750)).illustrative).toBe(true);
  });
});
