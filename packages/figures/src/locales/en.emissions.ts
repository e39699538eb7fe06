import type { EmissionsWords } from '../emissions/emissions-words.js';

/** English: emissions over time. */
const words: EmissionsWords = {
  titles: {
    sector: '’s emissions by sector',
    scope: '’s emissions by scope',
    gas: '’s emissions by gas',
    total: '’s emissions',
  },
  yearly: (unit, perPerson) => `${unit} ${perPerson ? 'per person ' : ''}a year`,
  changed: (percent, way, from, to, perPerson) =>
    `Emissions ${perPerson ? 'per person ' : ''}${way ? `${way < 0 ? 'fell' : 'rose'} by ${percent}` : 'did not change'} from ${from} to ${to}`,
  most: (rose) => ['; ', rose ? ' rose most' : ' fell most'],
  stop: '.',
  known: 'No two comparable years are known:',
  none: 'No emissions are known for these years.',
  nobody: 'No number of residents of these years has a source.',
  scope: (key) => `Scope ${key}`,
  kinds: {
    'early-estimate': 'Early estimate',
    'after-reduction': 'Base less counted reductions, not an inventory',
    modelled: 'Modelled',
  },
  keys: {
    NO: 'not occurring',
    IE: 'included elsewhere',
    NE: 'not estimated',
    C: 'confidential',
    NA: 'not applicable',
  },
  share: (percent) => `${percent} of the total`,
  base: (year) => `${year} base year`,
  words: {
    lost: 'not shown in these categories',
    chart: 'Chart',
    table: 'Table',
    download: 'Download',
    year: 'Year',
    total: 'Total',
    target: 'Path to the target',
    unstated: 'Not stated',
    missing: 'no data',
    memo: 'Beside the total, not part of it:',
  },
};

export default words;
