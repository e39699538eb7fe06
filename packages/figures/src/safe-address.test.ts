import { describe, expect, it } from 'vitest';

import { safeAddress } from './safe-address.js';

describe('an address of somebody else', () => {
  it.each(['https://a.example/x', 'http://a.example/', 'mailto:a@b.example'])(
    'is followed where it is %s',
    (good) => expect(safeAddress(good)).toBe(good),
  );

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    '//',
    '',
    undefined,
  ])('is not followed where it is %j', (bad) => expect(safeAddress(bad)).toBeUndefined());

  it('is resolved against the base given', () => {
    expect(safeAddress('report', 'https://a.example/x/')).toBe('https://a.example/x/report');
  });
});
