import type { Entry } from '@climate-embed/schema';
import { describe, expect, it } from 'vitest';

import { convert, schemesFor } from './index.js';
import { breakdownOf } from './testing/breakdown-of.js';

/** The fate of each entry: `code`, `code @scope`, or `! reason`. */
const fates = (scheme: string, entries: readonly Entry[], to: string): readonly string[] => {
  const { entries: placed, losses } = convert(breakdownOf(scheme, entries), to)!;
  const all: string[] = [];
  for (const { from, code, scope } of placed) all[from] = scope ? `${code} @${scope}` : code;
  for (const { from, reason } of losses) all[from] = `! ${reason}`;
  return all;
};

const coded = (...codes: readonly string[]): readonly Entry[] =>
  codes.map((code, index) => ({ code, value: index + 1 }));

describe('a GPC inventory', () => {
  it('counts as national what is emitted within the boundary: power for the grid and waste from outside too', () => {
    const entries = coded('I.1.1', 'I.4.1', 'I.4.4', 'II.1.1', 'III.1.1', 'III.1.3', 'V.3');
    expect(fates('gpc', entries, 'korea')).toEqual([
      'energy.others.residential @1',
      'energy.industries @1',
      'energy.industries.power @1',
      'energy.transport.road @1',
      'waste.disposal @1',
      'waste.disposal @1',
      'agriculture @1',
    ]);
    expect(fates('gpc', entries, 'ipcc-2006')).toEqual([
      '1.A.4.b @1',
      '1.A.1 @1',
      '1.A.1.a @1',
      '1.A.3.b @1',
      '4.A @1',
      '4.A @1',
      '3.C @1',
    ]);
  });

  it('keeps grid-supplied energy as a memo in Korea’s fields, and in no other national scheme', () => {
    expect(fates('gpc', coded('I.2.2', 'II.2.2'), 'korea')).toEqual(['indirect @2', 'indirect @2']);
    expect(fates('gpc', coded('I.2.2'), 'ipcc-2006')).toEqual(['! outside-scope']);
    expect(fates('gpc', coded('I.2.2'), 'ipcc-1996')).toEqual(['! outside-scope']);
  });

  it('loses what happens outside: scope 3, and waste treated elsewhere', () => {
    for (const to of ['korea', 'ipcc-2006', 'ipcc-1996'])
      expect(fates('gpc', coded('I.1.3', 'II.4.3', 'III.4.2', 'VI.1'), to)).toEqual(
        Array(4).fill('! outside-scope'),
      );
  });

  it('keeps all three columns of the CRF, generation and waste from outside apart', () => {
    const entries = coded('I.2.3', 'I.4.1', 'I.4.2', 'I.4.4', 'III.3.2', 'III.3.3', 'VI.1');
    expect(fates('gpc', entries, 'crf')).toEqual([
      'stationary.commercial @3',
      'stationary.energy-industries @1',
      'stationary.energy-industries @2',
      'generation @1',
      'waste.incineration @3',
      '! no-counterpart',
      '! no-counterpart',
    ]);
  });

  it('splits nothing by guess', () => {
    expect(fates('gpc', coded('IV.1', 'IV.2', 'IV'), 'ipcc-1996')).toEqual([
      '2 @1',
      '! combined',
      '! combined',
    ]);
    expect(fates('gpc', coded('I.1', 'I'), 'korea')).toEqual(['! combined', '! combined']);
    expect(fates('gpc', [{ code: 'I.1', scope: '1', value: 1 }], 'korea')).toEqual([
      'energy.others.residential @1',
    ]);
  });

  it('trusts the scope of a reference number over the one beside it', () => {
    const entries: readonly Entry[] = [{ code: 'III.1.2', scope: '2', value: 1 }];
    expect(fates('gpc', entries, 'korea')).toEqual(['! outside-scope']);
    expect(fates('gpc', entries, 'crf')).toEqual(['waste.solid @3']);
  });

  it('takes the longest prefix that it knows, and no code that it does not', () => {
    expect(fates('gpc', coded('II.1.1.4', 'I.11.1', 'X', 'BASIC'), 'ipcc-2006')).toEqual([
      '1.A.3.b @1',
      '! combined',
      '! unknown-code',
      '! unknown-code',
    ]);
  });
});

describe('Kobe’s statistics', () => {
  const entries: readonly Entry[] = [
    { code: 'industry', gas: 'CO2', value: 2_497_000 },
    { code: 'commercial', gas: 'CO2', value: 1_647_000 },
    { code: 'residential', gas: 'CO2', value: 1_510_000 },
    { code: 'transport', gas: 'CO2', value: 1_776_000 },
    { code: 'waste', gas: 'CO2', value: 319_000 },
    { code: 'other-gases', gas: 'CO2e', value: 516_000 },
  ];

  it('are GPC sectors with scopes 1 and 2 in one number', () => {
    expect(fates('kobe-statistics', entries, 'gpc')).toEqual([
      'I',
      'I.2',
      'I.1',
      'II',
      'III',
      '! combined',
    ]);
    expect(fates('kobe-statistics', entries, 'crf')).toEqual([
      'stationary',
      'stationary',
      'stationary.residential',
      'transport',
      'waste',
      '! combined',
    ]);
  });

  it('have no national side, because power is counted where it is used', () => {
    expect(fates('kobe-statistics', entries, 'korea')).toEqual(Array(6).fill('! combined'));
    expect(schemesFor(breakdownOf('kobe-statistics', entries))).toEqual([
      'kobe-statistics',
      'gpc',
      'crf',
    ]);
  });

  it('keep the gas of each entry', () => {
    const { entries: placed } = convert(breakdownOf('kobe-statistics', entries), 'gpc')!;
    expect(placed.map(({ gas }) => gas)).toEqual(Array(5).fill('CO2'));
  });
});

describe('Gwangju’s plan', () => {
  it('has a place for buildings, transport and waste, and says why not for the rest', () => {
    const entries = coded('buildings', 'transport', 'industry', 'waste', 'agriculture', 'other');
    expect(fates('gwangju-plan', entries, 'gpc')).toEqual([
      'I',
      'II',
      '! combined',
      'III',
      '! combined',
      '! unknown-code',
    ]);
  });
});

describe('a national inventory', () => {
  it('fills scope 1 of the GPC', () => {
    const entries = coded('1.A.1', '1.A.1.a', '1.A.2', '1.A.4', '1.B.2', '2.F', '4.C', '5', '6.A');
    expect(fates('ipcc-1996', entries, 'gpc')).toEqual([
      'I.4 @1',
      'I.4.4 @1',
      'I.3.1 @1',
      'I @1',
      'I.8.1 @1',
      'IV.2 @1',
      'V.3 @1',
      'V.2 @1',
      'III.1 @1',
    ]);
  });

  it('keeps the whole of energy where the GPC would need two sectors', () => {
    expect(fates('ipcc-1996', coded('1'), 'gpc')).toEqual(['! combined']);
    expect(fates('ipcc-1996', coded('1'), 'korea')).toEqual(['energy @1']);
    expect(fates('ipcc-1996', coded('1'), 'ipcc-2006')).toEqual(['1 @1']);
  });

  it('moves from the 1996 to the 2006 guidelines', () => {
    const entries = coded('2.D', '2.E', '2.F', '3', '4.A', '4.C', '5', '6.A', '6.C', '7');
    expect(fates('ipcc-1996', entries, 'ipcc-2006')).toEqual([
      '2.H @1',
      '2.B @1',
      '2 @1',
      '2 @1',
      '3.A.1 @1',
      '3.C.7 @1',
      '3 @1',
      '4 @1',
      '4.C @1',
      '5 @1',
    ]);
  });

  it('is Korea’s five fields, solvents and other apart', () => {
    const entries = coded('1.A.1', '2.F', '3', '4', '5', '6', '7');
    expect(fates('ipcc-1996', entries, 'korea')).toEqual([
      'energy.industries @1',
      'industrial-processes.halocarbon-use @1',
      '! no-counterpart',
      'agriculture @1',
      'lulucf @1',
      'waste @1',
      '! no-counterpart',
    ]);
  });

  it('has indirect emissions as a memo in Korea alone', () => {
    const entries = coded('energy', 'lulucf', 'indirect');
    expect(fates('korea', entries, 'korea')).toEqual(['energy @1', 'lulucf @1', 'indirect @2']);
    expect(fates('korea', entries, 'ipcc-2006')).toEqual(['1 @1', '3 @1', '! outside-scope']);
    expect(fates('korea', entries, 'gpc')).toEqual(['! combined', 'V.2 @1', '! combined']);
  });
});

describe('an entry', () => {
  it('goes by its GPC reference number where it gives one', () => {
    const entries: readonly Entry[] = [
      { code: 'stationary.residential', gpc: 'I.1.2', value: 1 },
      { code: 'stationary.residential', value: 2 },
      { code: 'stationary.residential', gpc: 'Q.1', value: 3 },
    ];
    expect(fates('crf', entries, 'korea')).toEqual(['indirect @2', '! combined', '! unknown-code']);
    expect(fates('their-own', entries, 'korea')).toEqual([
      'indirect @2',
      '! unknown-code',
      '! unknown-code',
    ]);
    expect(fates('crf', entries, 'crf')).toEqual(Array(3).fill('stationary.residential'));
  });

  it('with notation keys alone is passed over, and 0 is a number', () => {
    const entries: readonly Entry[] = [
      { code: 'I.1.1', keys: ['NE'] },
      { code: 'I.1.2', value: 0 },
    ];
    expect(convert(breakdownOf('gpc', entries, { gas: 'CO2e' }), 'ipcc-2006')).toEqual({
      entries: [],
      losses: [{ from: 1, code: 'I.1.2', scope: '2', value: 0, reason: 'outside-scope' }],
    });
    expect(convert(breakdownOf('gpc', entries, { gas: 'CO2e' }), 'gpc')?.entries).toEqual([
      { from: 1, code: 'I.1.2', scope: '2', gas: 'CO2e', value: 0 },
    ]);
  });

  it('of a scheme that we do not know is shown as published, and nowhere else', () => {
    const entries: readonly Entry[] = [{ code: 'anything', scope: '1', value: 7 }];
    const strange = breakdownOf('their-own', entries);
    expect(convert(strange, 'their-own')).toEqual({
      entries: [{ from: 0, code: 'anything', scope: '1', value: 7 }],
      losses: [],
    });
    expect(convert(strange, 'gpc')).toBeUndefined();
    expect(convert(breakdownOf('gpc', entries), 'their-own')).toBeUndefined();
    expect(schemesFor(strange)).toEqual(['their-own']);
  });
});

describe('the schemes of a breakdown', () => {
  it('are its own first, then those with a place in their total', () => {
    expect(schemesFor(breakdownOf('gpc', coded('I.1.1')))).toEqual([
      'gpc',
      'crf',
      'ipcc-2006',
      'ipcc-1996',
      'korea',
    ]);
    expect(schemesFor(breakdownOf('korea', coded('waste.disposal')))[0]).toBe('korea');
  });

  it('leave out a scheme that would only show a memo', () => {
    expect(schemesFor(breakdownOf('gpc', coded('I.1.2')))).toEqual(['gpc', 'crf']);
    expect(schemesFor(breakdownOf('gpc', [{ code: 'I.1.1', keys: ['NO'] }]))).toEqual(['gpc']);
  });
});
