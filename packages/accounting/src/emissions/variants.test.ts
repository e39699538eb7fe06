import { describe, expect, it } from 'vitest';

import { buildBreakdown, buildCity, buildInventory, buildTarget } from '../testing/build.js';
import { kobeHoldings } from '../testing/kobe-holdings.js';
import { emissionsOf, type EmissionsOptions } from './emissions.js';
import type { Holdings } from './holdings.js';
import { UnknownVariantError } from './unknown-variant-error.js';

const today = '2026-11-21';

const refusal = (holdings: Holdings, asked: Omit<EmissionsOptions, 'today'>) => {
  try {
    emissionsOf(holdings, { today, ...asked });
  } catch (error) {
    if (error instanceof UnknownVariantError) return error;
    throw error;
  }
  throw new Error('It was answered.');
};

const byGas = (code: string, co2: number, ch4: number) => ({
  code,
  value: co2 + ch4,
  gases: [
    { gas: 'CO2', value: co2 },
    { gas: 'CH4', value: ch4 },
  ],
});

describe('another set of warming potentials', () => {
  const breakdown = buildBreakdown(
    2020,
    [byGas('I.1.1', 1000, 0), byGas('III.1.1', 0, 2500), { code: 'III.4.1', keys: ['NO'] }],
    { gwp: 'AR4' },
  );
  const basis = { scheme: 'gpc', code: 'BASIC', gas: 'CO2e', gwp: 'AR4' };
  const total = buildInventory(2020, 3500, { basis, breakdownId: breakdown.id });
  const holdings = { city: buildCity([], [total]), breakdowns: [breakdown] };

  it('weighs the same masses anew', () => {
    const answer = emissionsOf(holdings, { today, scheme: 'gpc', gwp: 'AR5' });
    expect(answer.points[0]).toMatchObject({ value: 3800, computed: true });
    expect(answer.points[0]).not.toHaveProperty('inventoryId');
    expect(answer.basis).toMatchObject({ code: 'BASIC', gwp: 'AR5' });
    expect(answer.series.map(({ key, values }) => [key, values])).toEqual([
      ['I', [1000]],
      ['III', [2800]],
    ]);
  });

  it('stays marked as made up where the total was', () => {
    const city = buildCity([], [{ ...total, illustrative: true }]);
    const answer = emissionsOf({ ...holdings, city }, { today, scheme: 'gpc', gwp: 'AR5' });
    expect(answer.illustrative).toBe(true);
  });

  it('leaves a total as published where it is on the set already', () => {
    const { points } = emissionsOf(holdings, { today, scheme: 'gpc', gwp: 'AR4' });
    expect(points[0]).toMatchObject({ value: 3500, inventoryId: total.id });
    expect(points[0]).not.toHaveProperty('computed');
  });

  it('has no path of a target beside it, nor has another scheme', () => {
    const city = buildCity([buildTarget({ basis, baseValue: 9000 })], [total]);
    const aimIn = (asked: Omit<EmissionsOptions, 'today'>) =>
      emissionsOf({ ...holdings, city }, { today, ...asked }).aim?.targetId;
    expect(aimIn({})).toBe('city-2030');
    expect(aimIn({ scheme: 'gpc', gwp: 'AR4' })).toBe('city-2030');
    expect(aimIn({ scheme: 'gpc', gwp: 'AR5' })).toBeUndefined();
    expect(aimIn({ scheme: 'crf' })).toBeUndefined();
    const madeUp = {
      ...city,
      targets: city.targets.map((each) => ({ ...each, illustrative: true })),
    };
    const isMadeUp = (asked: Omit<EmissionsOptions, 'today'>) =>
      emissionsOf({ ...holdings, city: madeUp }, { today, ...asked }).illustrative;
    expect(isMadeUp({})).toBe(true);
    expect(isMadeUp({ scheme: 'crf' })).toBeUndefined();
  });

  it('restates all periods or none', () => {
    const bare = buildInventory(2019, 3600, { basis });
    const more = { ...holdings, city: buildCity([], [bare, total]) };
    expect(refusal(more, { scheme: 'gpc', gwp: 'AR5' })).toMatchObject({
      why: 'no-entries',
      codes: ['2019'],
    });
  });

  it('is refused where a part of the total is in no entry', () => {
    const larger = { ...total, value: 9000 };
    const more = { ...holdings, city: buildCity([], [larger]) };
    expect(refusal(more, { scheme: 'gpc', gwp: 'AR5' })).toMatchObject({
      why: 'incomplete',
      codes: ['BASIC'],
    });
  });

  it('says which entries stand in the way', () => {
    const error = refusal(kobeHoldings, { scheme: 'kobe-statistics', gwp: 'AR6' });
    expect(error.why).toBe('no-gases');
    expect(error.codes).toEqual(['other-gases']);
    expect(error.reason).toBe('Some entries are not divided by gas (other-gases).');
    expect(error.message).toContain('by sector in kobe-statistics with AR6');
  });
});

describe('what cannot be shown', () => {
  it.each([
    [{ by: 'weather' }, 'unknown-division'],
    [{ by: 'scope' }, 'not-divided'],
    [{ scheme: 'nonsense' }, 'unknown-scheme'],
    [{ scheme: 'kobe-statistics', code: 'net' }, 'unknown-scheme'],
    [{ scheme: 'kobe-statistics', gwp: 'AR99' }, 'no-gwp-set'],
  ])('%j is %s', (asked, why) => {
    const error = refusal(kobeHoldings, asked);
    expect(error.why).toBe(why);
    expect(error.variants).toEqual(emissionsOf(kobeHoldings, { today }).variants);
  });
});

describe('what a stranger asks for', () => {
  it.each(['constructor', '__proto__', 'toString'])('is refused where it is %s', (odd) => {
    expect(refusal(kobeHoldings, { by: odd }).why).toBe('unknown-division');
    expect(refusal(kobeHoldings, { scheme: odd }).why).toBe('unknown-scheme');
    expect(refusal(kobeHoldings, { gwp: odd }).why).toBe('no-gwp-set');
  });

  it('is shortened in the message, however long it is', () => {
    const { message } = refusal(kobeHoldings, { by: 'x'.repeat(5000), scheme: 'y'.repeat(5000) });
    expect(message.length).toBeLessThan(400);
    expect(message).toContain('xxx… in yyy');
  });
});

describe('the division where none is asked for', () => {
  const parts = [
    { scope: '1', value: 60 },
    { scope: '2', value: 40 },
  ];
  const usual = (city: Holdings['city'], breakdowns: Holdings['breakdowns'] = []) =>
    emissionsOf({ city, breakdowns }, { today }).by;

  it('is by scope where every total has scopes and none has sectors', () => {
    const city = buildCity([], [buildInventory(2019, 100, { parts })]);
    expect(usual(city)).toBe('scope');
    const { series } = emissionsOf({ city, breakdowns: [] }, { today });
    expect(series.map(({ key, values }) => [key, values])).toEqual([
      ['1', [60]],
      ['2', [40]],
    ]);
  });

  it('is by sector where a total has no scopes, where sectors are known, and where nothing is', () => {
    const bare = buildInventory(2020, 90);
    const scoped = buildInventory(2019, 100, { parts });
    const entries = buildBreakdown(2018, [{ code: 'all', value: 80, scope: '1' }], {
      scheme: 'plan',
    });
    expect(usual(buildCity([], [scoped, bare]))).toBe('sector');
    expect(usual(buildCity([], [scoped]), [entries])).toBe('sector');
    expect(usual(buildCity([], []))).toBe('sector');
  });
});

describe('which totals an answer is on', () => {
  const line = (scheme: string, years: readonly number[]) =>
    years.map((year) =>
      buildBreakdown(year, [{ code: 'all', value: year }], { id: `${scheme}-${year}`, scheme }),
    );
  const schemeOf = (holdings: Holdings) => emissionsOf(holdings, { today }).basis?.scheme;

  it('prefers the line with more years of entries among fresh ones', () => {
    const breakdowns = [...line('long', [2015, 2016, 2017]), ...line('new', [2019])];
    expect(schemeOf({ city: buildCity([], []), breakdowns })).toBe('long');
  });

  it('prefers fresh entries to many old ones', () => {
    const breakdowns = [...line('long', [2012, 2013, 2014]), ...line('new', [2019])];
    expect(schemeOf({ city: buildCity([], []), breakdowns })).toBe('new');
  });

  it('shows a model’s output only where there is nothing else', () => {
    const modelled = line('model', [2015, 2016]).map((each) => ({ ...each, method: 'modelled' }));
    const city = buildCity([], [buildInventory(2010, 5)]);
    expect(schemeOf({ city, breakdowns: modelled })).toBe('plan');
    expect(schemeOf({ city: buildCity([], []), breakdowns: modelled })).toBe('model');
  });

  it('takes the longest series of totals where nothing has entries', () => {
    const other = { scheme: 'other', code: 'total' };
    const inventories = [
      buildInventory(2019, 1),
      buildInventory(2020, 2),
      buildInventory(2021, 3, { id: 'o', basis: other }),
    ];
    expect(schemeOf({ city: buildCity([], inventories), breakdowns: [] })).toBe('plan');
  });
});

describe('a total asked for by name', () => {
  it('is not offered restated: the total that the scheme is known by is', () => {
    const breakdown = buildBreakdown(
      2020,
      [byGas('I.1.1', 1000, 250), { code: 'II.1.1', keys: ['NO'] }],
      {
        gwp: 'AR4',
      },
    );
    const basis = { scheme: 'gpc', code: 'territorial', gas: 'CO2e', gwp: 'AR4' };
    const total = buildInventory(2020, 1250, { basis, breakdownId: breakdown.id });
    const holdings = { city: buildCity([], [total]), breakdowns: [breakdown] };
    expect(emissionsOf(holdings, { today, scheme: 'gpc', gwp: 'AR5' }).basis?.gwp).toBe('AR5');
    expect(emissionsOf(holdings, { today, scheme: 'gpc-territorial' }).points[0]?.value).toBe(1250);
    expect(refusal(holdings, { scheme: 'gpc-territorial', gwp: 'AR5' }).why).toBe('not-divided');
  });
});

describe('the totals of the GPC', () => {
  const entries = [
    { code: 'I.1.1', value: 300 },
    { code: 'I.4.4', value: 500 },
    { code: 'IV.1', value: 40 },
    { code: 'III.1.2', scope: '3', value: 10 },
  ];
  const breakdown = buildBreakdown(2020, entries);
  const basis = { scheme: 'gpc', gas: 'CO2e', boundary: 'administrative' };
  const total = (code: string, value: number, more: object = {}) =>
    buildInventory(2020, value, {
      id: `sample-2020-${code}`,
      basis: { ...basis, code },
      breakdownId: breakdown.id,
      ...more,
    });
  const answer = (totals: readonly ReturnType<typeof total>[], scheme?: string) =>
    emissionsOf({ city: buildCity([], totals), breakdowns: [breakdown] }, { today, scheme });

  it('can each be asked for by name, and count what they count', () => {
    const all = [total('BASIC', 310), total('BASIC+', 350), total('territorial', 840)];
    const shown = (scheme?: string) => {
      const { basis: of, points, series } = answer(all, scheme);
      return [of?.code, points[0]?.value, series.map(({ key }) => key)];
    };
    expect(shown()).toEqual(['BASIC', 310, ['I', 'III']]);
    expect(shown('gpc')).toEqual(shown());
    expect(shown('gpc-basic-plus')).toEqual(['BASIC+', 350, ['I', 'III', 'IV']]);
    expect(shown('gpc-territorial')).toEqual(['territorial', 840, ['I', 'IV']]);
    const listed = answer(all).variants.map(({ scheme }) => scheme);
    expect(listed).toContain('gpc-basic-plus');
    expect(listed).toContain('gpc-territorial');
  });

  it('are shown as published before one that is only added up', () => {
    expect(answer([total('territorial', 840)]).basis?.code).toBe('territorial');
    expect(answer([total('territorial', 840, { computed: true })]).basis?.code).toBe('BASIC');
  });
});
