import { expect, it } from 'vitest';
import { cleanCell } from './clean-cell.js';

it('takes from a cell what no reader sees, and what turns text round', () => {
  expect(cleanCell(' \u202Eevil\u202C\u2066x\u2069\u200B\u00A0y\uFEFF ')).toBe('evilx y');
  expect(cleanCell('אבג def')).toBe('אבג def');
});
