import { TEXT_LIMITS } from '@climate-embed/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foreignPicked, foreignText } from './foreign-text.js';

/** Any UTF-16 units, halves of characters among them. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 450 })
  .map((codes) => String.fromCharCode(...codes));

describe('a text of somebody else', () => {
  it('loses what turns or hides text', () => {
    expect(foreignText('pay\u202Eexe.\u2066now\u2069\u200F\u061C')).toBe('payexe.now');
    expect(foreignText('a\u200Bb\uFEFFc\u{E0041}d')).toBe('abcd');
    expect(foreignText('bell\u0007 and \u009Bescape\u001B[31m')).toBe('bell and escape[31m');
  });

  it('is empty where there is nothing to be seen', () => {
    for (const blank of ['\u3164', '\u115F\u1160', '\uFFA0 \u3164', '\u2800\u2800', '\u200B'])
      expect(foreignText(blank)).toBe('');
  });

  it('is one line', () => {
    expect(foreignText('  two\r\n\r\nlines\u2028more\tand ')).toBe('two lines more and');
  });

  it('keeps the joiners that a script or an emoji needs', () => {
    const written = ['می\u200Cخواهم', 'क्\u200Dष', '👩\u200D🔬'];
    expect(written.map((text) => foreignText(text))).toEqual(written);
  });

  it('has no halves of characters', () => {
    expect(foreignText('a\uD83Db\uDE00c😀')).toBe('abc😀');
  });

  it('piles no marks on a letter that would run over other lines', () => {
    expect(foreignText(`o${'\u0301'.repeat(500)}k`)).toBe(`o${'\u0301'.repeat(8)}k`);
    expect(foreignText('Việt Nam'.normalize('NFD'))).toBe('Việt Nam'.normalize('NFD'));
  });

  it('is cut at its limit, in characters', () => {
    expect(foreignText('가'.repeat(200), 'name')).toBe('가'.repeat(200));
    expect(foreignText('😀'.repeat(200), 'name')).toBe('😀'.repeat(200));
    expect(foreignText('😀'.repeat(201), 'name')).toBe(`${'😀'.repeat(199)}…`);
  });

  it('is never longer than its limit, and cleaning it twice changes nothing', () => {
    fc.assert(
      fc.property(units, (text) => {
        const clean = foreignText(text, 'name');
        expect([...clean].length).toBeLessThanOrEqual(TEXT_LIMITS.name);
        expect(foreignText(clean, 'name')).toBe(clean);
      }),
    );
  });

  it('keeps its language', () => {
    expect(foreignPicked({ text: 'ก\u202E', lang: 'th' })).toEqual({ text: 'ก', lang: 'th' });
    expect(foreignPicked({ text: 'x' })).toEqual({ text: 'x' });
  });
});
