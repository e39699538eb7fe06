import {
  COVERAGES,
  GASES,
  METHODS,
  TARGET_KINDS,
  TARGET_STATUSES,
  type Basis,
  type City,
  type Inventory,
  type Target,
} from '@climate-embed/schema';
import * as fc from 'fast-check';

import { buildCity } from './build.js';

// Mostly figures as cities have them, now and then anything that the contract lets through.
const tonnes = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 1e8 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, 1e-320, 1e308, -1e308, -5000) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const percent = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const yearFrom = (min: number, max: number) =>
  fc.oneof(
    { weight: 15, arbitrary: fc.integer({ min, max }) },
    { weight: 1, arbitrary: fc.maxSafeInteger() },
  );
const optional = fc.option(fc.constant(true), { nil: false, freq: 6 });

const basis: fc.Arbitrary<Basis> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ scheme: 'plan', code: 'total', gas: 'CO2e' }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { scheme: fc.constantFrom('plan', 'gpc'), gas: fc.constantFrom(...GASES) },
      { requiredKeys: [] },
    ),
  },
);

const target: fc.Arbitrary<Target> = fc
  .record({
    all: fc.record({
      kind: fc.constantFrom(...TARGET_KINDS),
      coverage: fc.oneof(
        { weight: 6, arbitrary: fc.constant('city-wide') },
        fc.constantFrom(...COVERAGES),
      ),
      status: fc.oneof(
        { weight: 6, arbitrary: fc.constant('in-force') },
        fc.constantFrom(...TARGET_STATUSES),
      ),
      targetYear: yearFrom(2016, 2050),
      baseYear: yearFrom(2000, 2015),
      baseFiscal: fc.boolean(),
      baseValue: tonnes,
      reductionPercent: percent,
      targetValue: tonnes,
      baselineValue: tonnes,
      denominatorUnit: fc.constantFrom('person', 'GDP'),
      denominatorValue: tonnes,
      selfReportedPercent: percent,
      milestones: fc.array(fc.record({ year: yearFrom(2000, 2050), value: tonnes }), {
        maxLength: 3,
      }),
      basis,
    }),
    has: fc.record({
      baseYear: optional,
      baseValue: optional,
      reductionPercent: optional,
      targetValue: fc.boolean(),
      baselineValue: optional,
      denominatorUnit: optional,
      denominatorValue: optional,
      milestones: fc.boolean(),
      basis: optional,
    }),
  })
  .map(({ all, has }) => {
    const kept = Object.entries(all).filter(([key]) => has[key as keyof typeof has] ?? true);
    return { id: 't', cityId: 'city', sourceId: 'plan', ...Object.fromEntries(kept) } as Target;
  });

const inventory: fc.Arbitrary<Inventory> = fc
  .record({
    year: yearFrom(2000, 2035),
    value: tonnes,
    basis,
    method: fc.oneof(
      { weight: 5, arbitrary: fc.constant('inventory') },
      fc.constantFrom(...METHODS),
    ),
    end: fc.constantFrom('2019-12-31', '2024-02-29', '9999-12-31'),
  })
  .map(({ year, end, ...rest }) => ({
    id: `i-${year}-${rest.method}`,
    cityId: 'city',
    period: { year, start: '2019-01-01', end },
    sourceId: 'totals',
    ...rest,
  }));

/**
 * Any city that the contract lets through: one to three targets, up to five totals, keys absent here and there,
 * numbers mostly sensible and now and then extreme.
 */
export const anyCity: fc.Arbitrary<City> = fc
  .record({
    targets: fc.array(target, { minLength: 1, maxLength: 3 }),
    inventories: fc.array(inventory, { maxLength: 5 }),
    everyYear: fc.boolean(),
    residents: fc.integer({ min: -1, max: 1e7 }),
  })
  .map(({ targets, inventories, everyYear, residents }) =>
    buildCity(
      targets.map((each, index) => ({ ...each, id: `t${index}` })),
      inventories,
      {
        population: inventories
          .filter((_, index) => everyYear || index % 2 === 0)
          .map(({ period }) => ({ year: period.year, value: residents, sourceId: 'totals' })),
      },
    ),
  );
