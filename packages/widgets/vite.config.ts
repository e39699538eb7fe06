import { defineConfig } from 'vite';

import { noGlobals } from './vite-no-globals.js';

/**
 * The build that partners paste: one small loader, and chunks beside it that it fetches as a page needs
 * them. `dist/embed/embed.js` is served at /v1/embed.js, `dist/embed/embed/*` at /v1/embed/*.
 */
export default defineConfig({
  plugins: [noGlobals()],
  resolve: { conditions: ['@climate-embed/source', 'module', 'browser', 'production', 'import', 'default'] },
  build: {
    outDir: 'dist/embed',
    emptyOutDir: true,
    target: 'es2022',
    manifest: 'manifest.json',
    modulePreload: false,
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { embed: 'src/loader/embed.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        format: 'es',
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'embed/[name]-[hash].js',
      },
    },
  },
});
