import { expect, it } from 'vitest';

import { manyYears } from '../testing/emissions.js';
import words from '../locales/en.emissions.js';
import en from '../locales/en.js';
import { ticksFor } from './axis.js';
import { drawEmissions } from './drawing.js';

it.each([
  ['a slight sink', -3e5, 0],
  ['a large one', -12e6, 1],
])('gives %s no more of the height than it needs', (_, sink, below) => {
  const data = manyYears(8);
  const series = data.series.map((one, at) =>
    at === 4 ? { ...one, values: one.values.map(() => sink) } : one,
  );
  const options = { locale: en, words, width: 640, height: 260 };
  const { layout } = drawEmissions({ ...data, series }, options);
  expect(layout.ticks.filter(({ value }) => value < 0)).toHaveLength(below);
  expect(layout.min).toBeLessThanOrEqual(sink);
  if (!below) expect(layout.min).toBe(sink);
});

it('puts lines at round numbers, from zero to the first that no value passes', () => {
  expect(ticksFor(0, 31, 4)).toEqual({ step: 10, lines: [0, 10, 20, 30, 40], least: 0 });
  expect(ticksFor(-10, 30, 4)).toEqual({ step: 10, lines: [-10, 0, 10, 20, 30], least: -10 });
  expect(ticksFor(0, 0, 4).lines).toEqual([0, 1]);
});
