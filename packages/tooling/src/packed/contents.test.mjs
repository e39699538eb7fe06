import { expect, it } from 'vitest';
import { contentFaults } from './contents.mjs';
import { importable } from './smoke.mjs';

it('is content with a package that stands alone', () => {
  const manifest = { dependencies: { '@climate-embed/schema': '^1.0.0' } };
  expect(contentFaults(['LICENSE', 'dist/index.js'], manifest)).toEqual([]);
});

it('finds tests, versions of the workspace, sources that are not packed and no licence', () => {
  const manifest = {
    exports: { '.': { '@climate-embed/source': './src/index.ts' } },
    dependencies: { lit: 'catalog:' },
  };
  expect(contentFaults(['dist/a.test.js', 'dist/testing/b.js'], manifest)).toEqual([
    'package.json still names versions of the workspace',
    'package.json still points at sources that are not packed',
    'LICENSE is missing',
    'dist/a.test.js should not be packed',
    'dist/testing/b.js should not be packed',
  ]);
});

it('finds a manifest of elements that leads nowhere', () => {
  const manifest = { customElements: '/elsewhere/custom-elements.json' };
  const paths = ['LICENSE', 'custom-elements.json'];
  expect(contentFaults(paths, manifest)).toEqual([
    'customElements names /elsewhere/custom-elements.json, which is not packed',
  ]);
  expect(contentFaults(paths, { customElements: './custom-elements.json' })).toEqual([]);
});

it('imports every entry that is code', () => {
  const exports = { '.': {}, './a': {}, './locales/*': {}, './package.json': '' };
  expect(importable({ name: '@x/y', exports })).toEqual(['@x/y', '@x/y/a']);
});
