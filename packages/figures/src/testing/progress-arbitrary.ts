import type { PathwayPoint, Progress, SeriesPoint } from '@climate-embed/schema';
import fc from 'fast-check';

import { kobe } from './kobe.js';

const METHODS = ['inventory', 'early-estimate', 'after-reduction', 'modelled', 'a-later-word'];

/** A size that cities have, from a village to a megacity, now and then below zero. */
const tonnes = fc.oneof(
  fc.double({ min: 1, max: 1e4, noNaN: true }),
  fc.double({ min: 1e5, max: 4e8, noNaN: true }),
  fc.double({ min: -1e6, max: -1, noNaN: true }),
);

const series: fc.Arbitrary<SeriesPoint[]> = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 1990, max: 2026 }),
      value: tonnes,
      method: fc.constantFrom(...METHODS),
      sourceId: fc.constant('kobe-statistics'),
    }),
    { selector: (point) => point.year, maxLength: 20 },
  )
  .map((points) => points.sort((a, b) => a.year - b.year));

const targets: fc.Arbitrary<PathwayPoint[]> = fc
  .uniqueArray(
    fc.record({
      year: fc.integer({ min: 2008, max: 2060 }),
      value: tonnes,
      changePercent: fc.option(fc.double({ min: -100, max: 900, noNaN: true }), {
        nil: undefined,
      }),
      kind: fc.constantFrom('target', 'milestone', 'net-zero'),
    }),
    { selector: (point) => point.year, maxLength: 5 },
  )
  .map((points) =>
    points
      .sort((a, b) => a.year - b.year)
      .map(({ kind, year, value, changePercent }) => ({
        year,
        value: kind === 'net-zero' ? 0 : value,
        ...(changePercent !== undefined && { changePercent }),
        ...(kind !== 'milestone' && { targetId: `target-${year}` }),
        ...(kind === 'net-zero' && { netZero: true }),
      })),
  );

/** Any answer that a card may have to draw: with a target or without, one year or many, met, missed, absurd. */
export const anyProgress: fc.Arbitrary<Progress> = fc
  .record({
    series,
    targets,
    share: fc.double({ min: 0.2, max: 1.8, noNaN: true }),
    label: fc.option(fc.constantFrom('カーボンニュートラル', 'Zero', 'x'.repeat(90)), {
      nil: undefined,
    }),
  })
  .map(({ series: totals, targets: aims, share, label }) => {
    const { base: _base, latest: _latest, target: _target, required: _r, ...rest } = kobe;
    const [first] = totals;
    const latest = totals.at(-1);
    const later = aims.filter(({ year }) => first && year > first.year);
    const points =
      first && later.length ? [{ year: first.year, value: first.value }, ...later] : aims;
    const aim = later.find(({ targetId }) => targetId);
    return {
      ...rest,
      series: totals,
      ...(latest && { latest }),
      ...(points.length && { pathway: { kind: 'linear', points } }),
      ...(first && aim && { base: first, target: { ...kobe.target!, targetYear: aim.year } }),
      ...(latest && aim && { required: latest.value * share, gap: latest.value * (1 - share) }),
      netZero: { year: 2050, targetId: 'x', ...(label && { label: { ja: label } }) },
    };
  });
