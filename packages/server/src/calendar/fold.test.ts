import fc from 'fast-check';
import { expect, it } from 'vitest';

import { foldLines } from './fold.js';

const octets = (text: string): number => new TextEncoder().encode(text).length;

it('folds lines at 75 octets, not before and not within a character', () => {
  const line = fc.string({ unit: 'binary', maxLength: 200 }).filter((one) => !/[\r\n]/.test(one));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const folded = foldLines(lines.join('\r\n'));
      expect(folded.replaceAll('\r\n ', '')).toBe(lines.join('\r\n').replaceAll('\r\n ', ''));
      const parts = folded.split('\r\n');
      for (const [index, part] of parts.entries()) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        const next = parts[index + 1];
        // What a line that goes on leaves out would not have fitted.
        if (next?.startsWith(' ') && !lines.includes(next))
          expect(octets(part + String.fromCodePoint(next.codePointAt(1)!))).toBeGreaterThan(75);
      }
    }),
  );
});

it.each([
  ['a'.repeat(75), 1],
  ['a'.repeat(76), 2],
  ['도'.repeat(25), 1],
  ['도'.repeat(26), 2],
  [`a${'🌏'.repeat(18)}`, 1],
  [`aaa${'🌏'.repeat(18)}`, 1],
  [`aaaa${'🌏'.repeat(18)}`, 2],
])('writes %s in %d lines', (text, count) => {
  expect(foldLines(text).split('\r\n')).toHaveLength(count);
});
