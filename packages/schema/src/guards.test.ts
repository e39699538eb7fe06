import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';

import { check } from './check.js';
import { fits } from './fits.js';
import * as shapes from './generated/shapes.js';
import type { ShapeNode } from './shape.js';
import { halfSpoiled } from './testing/arbitrary-of.js';
import * as schemas from './zod.js';

const pairs = Object.entries(schemas).flatMap(([name, schema]) => {
  const shape = (shapes as Record<string, ShapeNode>)[`${name}Shape`];
  return shape ? [[name, schema as z.ZodType, shape] as const] : [];
});

it('has a shape for every schema but the scalar date', () => {
  const without = Object.keys(schemas).filter((name) => !pairs.some(([known]) => known === name));
  expect(without).toEqual(['isoDate']);
});

describe.each(pairs)('%s', (_, schema, shape) => {
  it('gets one verdict from zod, from check and from fits, on good input and bad', () => {
    fc.assert(
      fc.property(halfSpoiled(shape), (value) => {
        const valid = schema.safeParse(value).success;
        expect({ check: check(shape, value).length === 0, fits: fits(shape, value) }).toEqual({
          check: valid,
          fits: valid,
        });
      }),
      { numRuns: 100 },
    );
  });

  it('is tried with a fair share of good input and of bad', () => {
    const sample = fc.sample(halfSpoiled(shape), { numRuns: 300, seed: 2026 });
    const good = sample.filter((value) => schema.safeParse(value).success).length / sample.length;
    expect(good).toBeGreaterThan(0.3);
    expect(good).toBeLessThan(0.7);
  });
});
