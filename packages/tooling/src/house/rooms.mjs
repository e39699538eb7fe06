/** The arrows of the house: which room may import which. An arrow never runs backwards or sideways. */

const everything = [
  'schema',
  'accounting',
  'figures',
  'sdk',
  'widgets',
  'react',
  'server',
  'mocks',
];

/** Room → rooms it may import. `demos` and `docs` use what is published, as any reader would. */
export const mayImport = {
  schema: [],
  accounting: ['schema'],
  figures: ['schema'],
  sdk: ['schema'],
  widgets: ['schema', 'sdk', 'figures'],
  react: ['widgets'],
  server: ['schema', 'accounting', 'figures'],
  mocks: ['schema', 'server'],
  tooling: [],
  bench: [...everything, 'tooling'],
  demos: everything,
  docs: everything,
};

/** What a room's tests may import beside that. */
export const testsMayImport = {
  sdk: ['mocks'],
  widgets: ['mocks'],
  server: ['sdk'],
  docs: ['mocks'],
  demos: ['mocks'],
};

/** The published packages, whose sources are held to every rule. */
export const published = everything;
