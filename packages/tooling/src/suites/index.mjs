/**
 * Every suite of `pnpm check`, in the order it runs: quick ones first. A suite is a function that
 * answers with a list of `{ name, message? }`, where a message means a failure; one that writes its
 * report itself answers with nothing.
 */
export const suites = [
  'format',
  'lint',
  'house',
  'generated',
  'build',
  'types',
  'templates',
  'manifest',
  'unit',
  'browser',
  'packages',
  'sizes',
];

/** Loads a suite's function by its name. */
export async function loadSuite(name) {
  const { run } = await import(`./${name}.mjs`);
  return run;
}
