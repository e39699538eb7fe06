import type { Breakdown, Entry, Inventory } from '@climate-embed/schema';
import * as fc from 'fast-check';

import type { Holdings } from '../emissions/holdings.js';
import { GPC_SOURCES } from '../gpc/sources.js';
import { buildCity, buildTarget } from './build.js';

const CODES: Readonly<Record<string, readonly string[]>> = {
  gpc: [...GPC_SOURCES.map(({ ref }) => ref), 'I.1', 'IX.9'],
  'kobe-statistics': ['industry', 'residential', 'other-gases', 'unheard-of'],
  korea: ['energy', 'lulucf', 'waste', 'indirect'],
  'own-words': ['lamps', 'boats'],
};
const GASES = ['CO2', 'CH4', 'N2O', 'HFC-134a', 'SF6', 'HFCs'];

const tonnes = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 1e7 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, -5000, 0.25) },
  { weight: 1, arbitrary: fc.double({ min: -1e9, max: 1e12, noNaN: true }) },
);

/** An entry with a number (divided by gas now and then, wholly or in part), with keys, or with nothing. */
const entryIn = (scheme: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      code: fc.constantFrom(...(CODES[scheme] ?? ['x'])),
      value: fc.option(tonnes, { nil: undefined, freq: 4 }),
      keys: fc.constantFrom(undefined, ['NO'], ['NE'], ['NO', 'IE']),
      scope: fc.constantFrom(undefined, '1', '2', '3'),
      gas: fc.constantFrom(undefined, undefined, undefined, 'CO2', 'CO2e'),
      shares: fc.option(
        fc.array(fc.tuple(fc.constantFrom(...GASES), fc.integer({ min: 0, max: 4 })), {
          minLength: 1,
          maxLength: 3,
        }),
        { nil: undefined, freq: 2 },
      ),
    })
    .map(({ code, value, keys, scope, gas, shares }) => ({
      code,
      ...(value !== undefined && { value }),
      ...(value === undefined && keys && { keys }),
      ...(scope !== undefined && { scope }),
      ...(gas !== undefined && { gas }),
      ...(value !== undefined &&
        shares && { gases: shares.map(([of, part]) => ({ gas: of, value: (value * part) / 4 })) }),
    }));

const period = (year: number): Inventory['period'] => ({
  year,
  start: `${year}-01-01`,
  end: `${year}-12-31`,
});

const method = fc.oneof(
  { weight: 6, arbitrary: fc.constant('inventory') },
  fc.constantFrom('early-estimate', 'after-reduction', 'modelled', 'by-oracle'),
);

const breakdown: fc.Arbitrary<Breakdown> = fc
  .constantFrom(...Object.keys(CODES))
  .chain((scheme) =>
    fc.record({
      scheme: fc.constant(scheme),
      year: fc.integer({ min: 2010, max: 2014 }),
      method,
      gas: fc.constantFrom(undefined, 'CO2e', 'CO2'),
      gwp: fc.constantFrom(undefined, 'AR4', 'AR5'),
      entries: fc.array(entryIn(scheme), { maxLength: 8 }),
      source: fc.constantFrom('a', 'b'),
      reportedYear: fc.constantFrom(undefined, 2015, 2016),
    }),
  )
  .map(({ scheme, year, method: how, gas, gwp, entries, source, reportedYear }) => ({
    id: '',
    cityId: 'city',
    period: period(year),
    scheme,
    ...(gas !== undefined && { gas }),
    ...(gwp !== undefined && { gwp }),
    method: how,
    entries,
    totals: [],
    sourceId: source,
    ...(reportedYear !== undefined && { reportedYear }),
  }));

const extra = fc.record({ above: fc.integer({ min: -1000, max: 1_000_000 }), code: fc.boolean() });

/** A published total for a breakdown, on its basis, somewhat off its entries. */
const totalFor = (of: Breakdown, { above, code }: { above: number; code: boolean }): Inventory => ({
  id: `total-${of.id}`,
  cityId: 'city',
  period: of.period,
  basis: {
    scheme: of.scheme,
    code: of.scheme === 'gpc' ? (code ? 'BASIC' : 'territorial') : 'total',
    ...(of.gas !== undefined && { gas: of.gas }),
    ...(of.gwp !== undefined && { gwp: of.gwp }),
  },
  method: of.method,
  value: of.entries.reduce((sum, { value = 0 }) => sum + value, above),
  sourceId: of.sourceId,
  breakdownId: of.id,
});

const bare: fc.Arbitrary<Inventory> = fc
  .record({
    year: fc.integer({ min: 2010, max: 2014 }),
    scheme: fc.constantFrom('gpc', 'kobe-statistics', undefined),
    value: tonnes,
    method,
    scopes: fc.boolean(),
  })
  .map(({ year, scheme, value, method: how, scopes }) => ({
    id: '',
    cityId: 'city',
    period: period(year),
    basis: { ...(scheme !== undefined && { scheme }), code: scheme === 'gpc' ? 'BASIC' : 'total' },
    method: how,
    value,
    ...(scopes && {
      parts: [
        { scope: '1', value: value / 2 },
        { scope: '2', value: value / 4 },
      ],
    }),
    sourceId: 'a',
  }));

/** A city with up to four breakdowns in four schemes, totals for some of them, and totals without entries. */
export const anyHoldings: fc.Arbitrary<Holdings> = fc
  .record({
    breakdowns: fc.array(breakdown, { maxLength: 4 }),
    totals: fc.array(fc.option(extra, { nil: undefined }), { minLength: 4, maxLength: 4 }),
    bare: fc.array(bare, { maxLength: 3 }),
    hasTarget: fc.boolean(),
  })
  .map(({ breakdowns, totals, bare: more, hasTarget }) => {
    const named = breakdowns.map((each, index) => ({ ...each, id: `b${index}` }));
    const published = named.flatMap((each, index) => {
      const above = totals[index];
      return above ? [totalFor(each, above)] : [];
    });
    const inventories = [
      ...published,
      ...more.map((each, index) => ({ ...each, id: `i${index}` })),
    ];
    const target = buildTarget({ basis: inventories[0]?.basis ?? {}, baseYear: 2009 });
    const city = buildCity(hasTarget ? [target] : [], inventories);
    const sources = ['a', 'b'].map((id) => ({
      id,
      title: { en: id },
      publisher: { en: 'Registry' },
      licence: 'unknown',
      retrievedOn: '2026-11-20',
    }));
    return {
      city: { ...city, sources: [...city.sources.filter(({ id }) => id.length > 1), ...sources] },
      breakdowns: named,
    };
  });
