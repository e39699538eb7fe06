/** How `cem analyze` makes packages/widgets/custom-elements.json (run in packages/widgets). */
import { manifestPlugins } from './src/manifest/plugins.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/testing/**', 'src/loader/**'],
  litelement: true,
  packagejson: false,
  outdir: '.',
  plugins: manifestPlugins,
};
