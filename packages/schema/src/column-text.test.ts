import fc from 'fast-check';
import { expect, it } from 'vitest';

import { columnText, positionAt } from './column-text.js';

it('takes one character a position, none included', () => {
  expect(columnText([0, 1, 9, -1])).toBe('019/');
  expect(columnText([])).toBe('');
});

it('gives back what was put in, through JSON and UTF-8', () => {
  const positions = fc.array(fc.integer({ min: -1, max: 55_247 }));
  fc.assert(
    fc.property(positions, (given) => {
      const bytes = new TextEncoder().encode(JSON.stringify(columnText(given)));
      const column = JSON.parse(new TextDecoder().decode(bytes)) as string;
      expect(given.map((_, key) => positionAt(column, key))).toEqual(given);
      expect(positionAt(column, given.length)).toBe(-1);
    }),
  );
});

it.each([-2, 55_248, 0.5 - 2, Number.NaN])('refuses %d', (position) => {
  expect(() => columnText([position])).toThrow(RangeError);
});
