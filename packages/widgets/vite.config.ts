import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { licences } from './vite-licences.js';
import { ownCopies } from './vite-own-copies.js';
import { coreChunk, sharedCore } from './vite-shared-core.js';
import { hashFor, smallNames } from './vite-small-names.js';
import { smallSheets } from './vite-small-sheets.js';
import { smallTemplates } from './vite-small-templates.js';

/**
 * The build that partners paste: one small loader, and chunks beside it that it fetches as a page needs
 * them. `dist/embed/embed.js` is served at /v1/embed.js, `dist/embed/embed/*` at /v1/embed/*.
 */
export default defineConfig({
  plugins: [ownCopies(), smallSheets(), sharedCore(), smallNames(), smallTemplates(), licences()],
  resolve: {
    alias: [
      {
        find: /^lit$/,
        replacement: fileURLToPath(new URL('src/loader/small-lit.ts', import.meta.url)),
      },
    ],
    conditions: ['@climate-embed/source', 'module', 'browser', 'production', 'import', 'default'],
  },
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    // A library build: an application's would add a preloader that writes links into the host's head.
    lib: { entry: { embed: 'src/loader/embed.ts' }, formats: ['es'] },
    reportCompressedSize: false,
    rolldownOptions: {
      // Parts of d3-array that d3-geo makes when it is loaded, for what we do not use of it.
      treeshake: { propertyReadSideEffects: false, manualPureFunctions: ['Adder', 'bisector'] },
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) =>
          `embed/${name.replace('.define', '')}-${hashFor(facadeModuleId)}.js`,
        codeSplitting: coreChunk,
      },
    },
  },
});
