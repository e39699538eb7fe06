import { describe, expect, it } from 'vitest';

import { bundle, gzipped } from './testing/bundle.js';

const card = `
  export { progress } from '@climate-embed/schema';
  export { connect, send } from '@climate-embed/sdk';
`;

describe('bytes of one endpoint', async () => {
  const { first, later } = await bundle(card);

  it('stay within 2,100 gzipped before the first answer, and 3,072 with the words for failures', () => {
    expect(gzipped(first)).toBeLessThanOrEqual(2100);
    expect(gzipped(first + later)).toBeLessThanOrEqual(3072);
  });

  it('hold the shape of this endpoint and no other', () => {
    expect(first).toContain('tolerancePercent');
    for (const foreign of [
      'timeZone',
      'unlocode',
      'originalValue',
      'inventories',
      '/v1/cities.json',
    ])
      expect(first + later).not.toContain(foreign);
  });

  it('hold neither gathering nor lists nor words for failures before they are needed', () => {
    expect(first).not.toContain('/v1/progress/');
    expect(first).not.toContain('Check baseUrl');
    expect(later).toContain('Check baseUrl');
  });
});

describe('bytes of the rest', () => {
  it('stay within 5,900 gzipped for everything', async () => {
    const { first, later } = await bundle(`export * from '@climate-embed/sdk'`);
    expect(gzipped(first + later)).toBeLessThanOrEqual(5900);
  });

  it('are none for a bare import: nothing happens on import', async () => {
    const { first, later } = await bundle(`import '@climate-embed/sdk'`);
    expect((first + later).trim()).toBe('');
  });

  it('never build code at run time and hold no zod', async () => {
    const { first, later } = await bundle(`export * from '@climate-embed/sdk'`);
    expect(first + later).not.toMatch(/new Function|\beval\(|zod/i);
  });
});
