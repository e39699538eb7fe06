import type { Entry } from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GPC_SOURCES, gpcSource } from './sources.js';
import { gpcTotals } from './totals.js';

/*
 * The same totals once more, added up column by column from lists written by hand, so that a slip in the table
 * of sources shows here.
 */
const ENERGY = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'];
const TRANSPORT = ['II.1', 'II.2', 'II.3', 'II.4', 'II.5'];
const WASTE = ['III.1', 'III.2', 'III.3', 'III.4'];
const REST = ['IV.1', 'IV.2', 'V.1', 'V.2', 'V.3'];

const byHand = (cells: ReadonlyMap<string, number>) => {
  const add = (subsectors: readonly string[], digit: string): number =>
    subsectors.reduce((sum, each) => sum + (cells.get(`${each}.${digit}`) ?? 0), 0);
  const cell = (ref: string): number => cells.get(ref) ?? 0;
  const scope1 = add([...ENERGY, 'I.7', 'I.8', ...TRANSPORT, ...WASTE], '1');
  const basic = scope1 + add([...ENERGY, ...TRANSPORT], '2') + add(WASTE, '2');
  const rest = REST.reduce((sum, ref) => sum + cell(ref), 0);
  const plus = basic + add([...ENERGY, ...TRANSPORT], '3') + rest;
  return {
    BASIC: basic,
    'BASIC+': plus,
    'BASIC+S3': plus + cell('VI.1'),
    territorial: scope1 + cell('I.4.4') + add(WASTE, '3') + rest,
  };
};

const CODES = ['BASIC', 'BASIC+', 'BASIC+S3', 'territorial'] as const;
const refs = GPC_SOURCES.map(({ ref }) => ref);
const full = refs.map((code, index): Entry => ({ code, value: 2 ** (index % 20) }));

describe('the sources of the GPC', () => {
  it('are 54, each once, with two digits in IV, V and VI', () => {
    expect(new Set(refs).size).toBe(54);
    expect(refs).toHaveLength(54);
    for (const { ref, sector } of GPC_SOURCES)
      expect(ref.split('.')).toHaveLength(['IV', 'V', 'VI'].includes(sector) ? 2 : 3);
  });

  it.each([
    ['III.1.1', '1', 'BASIC', true],
    ['III.1.2', '3', 'BASIC', false],
    ['III.1.3', '1', 'territorial-only', true],
    ['I.4.4', '1', 'territorial-only', true],
    ['II.1.3', '3', 'BASIC+', false],
    ['V.2', '1', 'BASIC+', true],
    ['VI.1', '3', 'other-scope-3', false],
  ])('%s is scope %s', (ref, scope, level, territorial) => {
    expect(gpcSource(ref)).toMatchObject({ scope, level, territorial });
  });
});

describe('the totals of the GPC', () => {
  it('over every source agree with sums made by hand', () => {
    const cells = new Map(full.map(({ code, value = 0 }) => [code, value]));
    const totals = gpcTotals(full);
    for (const code of CODES) expect(totals[code].value).toBe(byHand(cells)[code]);
  });

  it('over any cells agree with sums made by hand', () => {
    const cell = fc.oneof(fc.integer({ min: -1e6, max: 1e8 }), fc.constantFrom('NO', 'NE', 'IE'));
    const known = fc.dictionary(fc.constantFrom(...refs), cell, { minKeys: 1, maxKeys: 54 });
    let numbers = 0;
    fc.assert(
      fc.property(known, (cells) => {
        const entries = Object.entries(cells).map(([code, held]): Entry =>
          typeof held === 'number' ? { code, value: held } : { code, keys: [held] },
        );
        const numeric = new Map(
          Object.entries(cells).filter(
            (pair): pair is [string, number] => typeof pair[1] === 'number',
          ),
        );
        const totals = gpcTotals(entries);
        for (const code of CODES) {
          const { value, counted } = totals[code];
          if (counted.length === 0) expect(value).toBeUndefined();
          else expect(value).toBe(byHand(numeric)[code]);
          numbers += counted.length;
        }
      }),
    );
    expect(numbers).toBeGreaterThan(500);
  });

  it('an inventory of keys alone has no total', () => {
    const totals = gpcTotals(refs.map((code) => ({ code, keys: ['NE'] })));
    for (const code of CODES) expect(totals[code]).not.toHaveProperty('value');
    expect(totals.BASIC.counted).toEqual([]);
  });

  it('what is not estimated, confidential, blank or not reported is missing; what does not occur is not', () => {
    const entries: Entry[] = full.map((entry) =>
      entry.code === 'I.1.1'
        ? { code: 'I.1.1', keys: ['NE'] }
        : entry.code === 'I.2.1'
          ? { code: 'I.2.1', keys: ['NO', 'IE'] }
          : entry.code === 'I.3.1'
            ? { code: 'I.3.1' }
            : entry,
    );
    const { missing, counted } = gpcTotals(entries.filter(({ code }) => code !== 'II.1.1')).BASIC;
    expect(missing).toEqual(['I.1.1', 'I.3.1', 'II.1.1']);
    expect(counted).not.toContain('I.2.1');
  });

  it('rows of one source add up, found by the reference beside another code', () => {
    const totals = gpcTotals([
      { code: 'I.1.1', value: 1 },
      { code: 'residential', gpc: 'I.1.1', value: 2 },
      { code: 'residential', value: 4 },
      { code: 'I.1.1', keys: ['NE'] },
    ]);
    expect(totals.BASIC.value).toBe(3);
    expect(totals.BASIC.missing).toContain('I.1.1');
  });

  it('rows that divide a source further count where it does, rows above the sources nowhere', () => {
    const totals = gpcTotals([
      { code: 'I.1.1.1', value: 1 },
      { code: 'I.1.1.gas', value: 2 },
      { code: 'I.4.4.1', value: 4 },
      { code: 'III.1.3.2', value: 8 },
      { code: 'IV.2.1', value: 16 },
      { code: 'I.1', value: 32 },
      { code: 'IX.1.1', value: 64 },
    ]);
    expect(CODES.map((code) => totals[code].value)).toEqual(
      CODES.map((code) => ({ BASIC: 3, 'BASIC+': 19, 'BASIC+S3': 19, territorial: 31 })[code]),
    );
    expect(totals.BASIC.counted).toEqual(['I.1.1']);
  });
});
