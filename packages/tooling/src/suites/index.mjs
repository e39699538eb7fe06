/**
 * Every suite of `pnpm check`, in the order it runs: quick ones first. A suite is a function that
 * answers with a list of `{ name, message? }`, where a message means a failure; one that writes its
 * report itself answers with nothing.
 */
const loaders = {
  format: () => import('./format.mjs'),
  lint: () => import('./lint.mjs'),
  house: () => import('./house.mjs'),
  generated: () => import('./generated.mjs'),
  build: () => import('./build.mjs'),
  types: () => import('./types.mjs'),
  templates: () => import('./templates.mjs'),
  manifest: () => import('./manifest.mjs'),
  unit: () => import('./unit.mjs'),
  browser: () => import('./browser.mjs'),
  packages: () => import('./packages.mjs'),
  sizes: () => import('./sizes.mjs'),
  counts: () => import('./counts.mjs'),
};

/** The names of all suites. */
export const suites = Object.keys(loaders);

/** Loads a suite's function by its name. */
export async function loadSuite(name) {
  const { run } = await loaders[name]();
  return run;
}
