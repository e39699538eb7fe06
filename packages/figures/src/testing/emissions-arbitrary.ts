import type { EmissionsChart } from '@climate-embed/schema';
import fc from 'fast-check';

import { kobe, point } from './emissions.js';

const METHODS = ['inventory', 'inventory', 'early-estimate', 'after-reduction', 'a-later-word'];
const TONES = ['stationary', 'transport', 'waste', 'ippu', 'afolu', 'a-later-tone', undefined];
const LABELS = ['Waste', '산업', '農業・土地利用', 'Землепользование и лес', 'x'.repeat(70)];

/** Tonnes of a part: mostly above zero, of any size, now and then a sink. */
const tonnes = (size: number): fc.Arbitrary<number | undefined> =>
  fc.option(
    fc.oneof(
      { weight: 6, arbitrary: fc.double({ min: 0, max: size, noNaN: true }) },
      { weight: 1, arbitrary: fc.double({ min: -size, max: 0, noNaN: true }) },
    ),
    { nil: undefined, freq: 6 },
  );

/** Any answer that a chart may have to draw: no year or many, parts or none, gaps, sinks, estimates, a target. */
export const anyEmissions: fc.Arbitrary<EmissionsChart> = fc
  .record({
    years: fc.oneof(
      fc.uniqueArray(fc.integer({ min: 1990, max: 2026 }), { maxLength: 24 }),
      fc
        .integer({ min: 1, max: 24 })
        .map((count) => Array.from({ length: count }, (_, at) => 2000 + at)),
    ),
    size: fc.constantFrom(50, 9e3, 4e6, 3e8),
    kinds: fc.integer({ min: 0, max: 8 }),
    aim: fc.boolean(),
  })
  .chain(({ years, size, kinds, aim }) => {
    const sorted = [...years].sort((a, b) => a - b);
    const count = sorted.length;
    return fc
      .record({
        totals: fc.array(tonnes(size), { minLength: count, maxLength: count }),
        methods: fc.array(fc.constantFrom(...METHODS), { minLength: count, maxLength: count }),
        parts: fc.array(
          fc.record({
            tone: fc.constantFrom(...TONES),
            label: fc.option(fc.constantFrom(...LABELS), { nil: undefined }),
            values: fc.array(tonnes(size / 3), { minLength: count, maxLength: count }),
          }),
          { minLength: kinds, maxLength: kinds },
        ),
      })
      .map(({ totals, methods, parts }): EmissionsChart => {
        const { aim: own, ...rest } = kobe;
        return {
          ...rest,
          points: sorted.map((year, at) => point(year, totals[at], { method: methods[at]! })),
          series: parts.map(({ tone, label, values }, key) => ({
            key: `part-${key}`,
            ...(tone && { tone }),
            ...(label && { label: { ja: label } }),
            at: values.flatMap((value, at) => (value === undefined ? [] : at)),
            values: values.filter((value) => value !== undefined),
          })),
          ...(aim && own && { aim: own }),
        };
      });
  });
