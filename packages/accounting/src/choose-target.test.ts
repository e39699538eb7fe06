import type { City, Target } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { chooseTarget } from './choose-target.js';
import { buildCity, buildInventory, buildTarget, without } from './testing/build.js';
import { oracleCities } from './testing/oracle-cities.js';

const target = (id: string, targetYear: number, more: Partial<Target> = {}): Target =>
  buildTarget({ id, targetYear, ...more });

const chosen = (targets: readonly Target[], today = '2026-11-21'): string | undefined =>
  chooseTarget(buildCity(targets, [buildInventory(2019, 900)]), today)?.id;

describe('the target that a card shows', () => {
  it('is city-wide', () => {
    expect(chosen([target('sector', 2028, { coverage: 'sector' }), target('city', 2030)])).toBe(
      'city',
    );
    expect(chosen([target('own', 2028, { coverage: 'own-operations' })])).toBeUndefined();
  });

  it('is in force: neither superseded nor marked uncertain', () => {
    expect(
      chosen([
        target('old', 2028, { status: 'superseded' }),
        target('unclear', 2028, { status: 'uncertain' }),
        target('city', 2030),
      ]),
    ).toBe('city');
  });

  it('is assessable before one that is not', () => {
    expect(chosen([without(target('sooner', 2028), 'baseValue'), target('later', 2040)])).toBe(
      'later',
    );
  });

  it('is the soonest year not yet passed', () => {
    expect(chosen([target('far', 2050), target('passed', 2020), target('near', 2030)])).toBe(
      'near',
    );
  });

  it('is passed only after the last day of its year, 31 March where years are fiscal', () => {
    const both = [target('2026', 2026, { baseFiscal: true }), target('2030', 2030)];
    expect(chosen(both, '2027-03-31')).toBe('2026');
    expect(chosen(both, '2027-04-01')).toBe('2030');
  });

  it('is the one last passed where all have passed', () => {
    expect(chosen([target('2010s', 2015), target('2020', 2020)])).toBe('2020');
  });

  it('is base-year before other kinds of one year', () => {
    const fixed = without(
      target('a-fixed', 2030, { kind: 'fixed-level', targetValue: 500 }),
      'reductionPercent',
    );
    expect(chosen([fixed, target('b-base', 2030)])).toBe('b-base');
  });

  it('does not depend on the order of records', () => {
    expect(chosen([target('b', 2030), target('a', 2030)])).toBe('a');
    expect(chosen([target('a', 2030), target('b', 2030)])).toBe('a');
  });

  it('is none where a city has none', () => {
    expect(chosen([])).toBeUndefined();
  });

  it('is the 2030 target of all six worked cities', () => {
    for (const city of Object.values(oracleCities) as City[])
      expect(chooseTarget(city, '2026-11-21')?.id).toBe(`${city.id}-2030`);
  });
});
