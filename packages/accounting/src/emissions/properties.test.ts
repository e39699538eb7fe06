import {
  check,
  DIVISIONS,
  emissions,
  GWP_SETS,
  type Breakdown,
  type Emissions,
} from '@climate-embed/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyHoldings } from '../testing/any-holdings.js';
import { emissionsOf } from './emissions.js';
import type { Holdings } from './holdings.js';
import { UnknownVariantError } from './unknown-variant-error.js';

const today = '2026-11-21';

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

const hasHole = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'object' && Object.values(value).some(hasHole));

const plus = (a: number, b: number): number => a + b;

/** Tonnes of a period in the series of an answer. */
const inSeries = ({ series, points }: Emissions, at: number): number =>
  series
    .map(({ values, at: positions = points.map((_, index) => index) }) => {
      const index = positions.indexOf(at);
      return index < 0 ? 0 : (values[index] ?? Number.NaN);
    })
    .reduce(plus, 0);

/** Tonnes of a period among the losses that come from entries. */
const inLosses = ({ losses }: Emissions, at: number): number =>
  losses
    .filter((loss) => loss.at === at && loss.reason !== 'undivided')
    .map(({ value }) => value)
    .reduce(plus, 0);

const inEntries = ({ entries }: Breakdown): number =>
  entries.map(({ value = 0 }) => value).reduce(plus, 0);

const everyAnswer = (holdings: Holdings): Emissions[] =>
  emissionsOf(holdings, { today }).variants.map((asked) =>
    emissionsOf(holdings, { today, ...asked }),
  );

describe('for any holdings that the contract lets through', () => {
  it('every variant that is offered answers, keeps the contract and has no hole', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        for (const answer of everyAnswer(holdings)) {
          expect(check(emissions.response, answer)).toEqual([]);
          expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
          expect(hasHole(answer)).toBe(false);
          const kind = `${answer.by}${answer.series.length > 0 ? '' : ' bare'}`;
          seen.set(kind, (seen.get(kind) ?? 0) + 1);
        }
      }),
      { numRuns: 60 },
    );
    for (const kind of ['sector', 'sector bare', 'scope', 'gas'])
      expect(seen.get(kind), kind).toBeGreaterThan(20);
  });

  it('every tonne of the entries is in a series or among the losses', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        for (const asked of emissionsOf(holdings, { today }).variants) {
          if (asked.by !== 'sector' || asked.gwp !== undefined) continue;
          const answer = emissionsOf(holdings, { today, ...asked });
          for (const [at, { breakdownId }] of answer.points.entries()) {
            const of = holdings.breakdowns.find(({ id }) => id === breakdownId);
            if (!of) continue;
            const entries = inEntries(of);
            const slack =
              1 + 1e-9 * of.entries.reduce((sum, { value = 0 }) => sum + Math.abs(value), 0);
            expect(Math.abs(inSeries(answer, at) + inLosses(answer, at) - entries)).toBeLessThan(
              slack,
            );
            compared += of.entries.length;
          }
        }
      }),
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('by scope and by gas are the same tonnes as by sector, without what stands beside the total', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyHoldings, (holdings) => {
        const { variants } = emissionsOf(holdings, { today });
        for (const asked of variants) {
          if (asked.by !== 'gas' && asked.by !== 'scope') continue;
          const answer = emissionsOf(holdings, { today, ...asked });
          const whole = emissionsOf(holdings, { today, ...asked, by: 'sector' });
          const counted = { ...whole, series: whole.series.filter(({ outside }) => !outside) };
          for (const [at, { breakdownId }] of answer.points.entries()) {
            const tonnes = inSeries(counted, at);
            const of = holdings.breakdowns.find(({ id }) => id === breakdownId);
            if (!of || of.entries.every(({ scope }) => scope === undefined)) continue;
            const slack =
              2 + 1e-9 * of.entries.reduce((sum, { value = 0 }) => sum + Math.abs(value), 0);
            expect(Math.abs(inSeries(answer, at) - tonnes)).toBeLessThan(slack);
            compared += 1;
          }
        }
      }),
    );
    expect(compared).toBeGreaterThan(50);
  });

  it('what is not offered is refused, and says why', () => {
    let refused = 0;
    let answered = 0;
    const anyway = fc.record({
      by: fc.constantFrom(...DIVISIONS),
      scheme: fc.constantFrom('gpc', 'korea', 'crf', 'kobe-statistics', 'nonsense'),
      gwp: fc.constantFrom(undefined, ...GWP_SETS),
    });
    const offered = fc.option(fc.nat({ max: 1000 }), { nil: undefined, freq: 2 });
    fc.assert(
      fc.property(anyHoldings, anyway, offered, (holdings, asked, index) => {
        const { variants } = emissionsOf(holdings, { today });
        const { by, scheme, gwp } =
          (index === undefined ? undefined : variants[index % variants.length]) ?? asked;
        const isOffered = variants.some(
          (each) => each.by === by && each.scheme === scheme && each.gwp === gwp,
        );
        const ask = () => emissionsOf(holdings, { today, by, scheme, gwp });
        if (isOffered) expect(ask).not.toThrow();
        else expect(ask).toThrow(UnknownVariantError);
        if (isOffered) answered += 1;
        else refused += 1;
      }),
      { numRuns: 300 },
    );
    // Half of the questions are asked at random, so that neither side of the rule goes unseen.
    expect(answered).toBeGreaterThan(60);
    expect(refused).toBeGreaterThan(60);
  });

  it('the answer does not depend on the order of records', () => {
    fc.assert(
      fc.property(anyHoldings, ({ city, breakdowns }) => {
        const turned = {
          city: { ...city, inventories: [...city.inventories].reverse() },
          breakdowns: [...breakdowns].reverse(),
        };
        const inOrder = ({ variants, ...answer }: Emissions) => ({
          ...answer,
          variants: variants.map((each) => JSON.stringify(each)).sort(),
        });
        expect(inOrder(emissionsOf(turned, { today }))).toEqual(
          inOrder(emissionsOf({ city, breakdowns }, { today })),
        );
      }),
    );
  });
});
