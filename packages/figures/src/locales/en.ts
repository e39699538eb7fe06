import type { Locale } from '../locale.js';

const year: Locale['year'] = (at) => `${at.fiscal ? 'FY' : ''}${at.year}`;

/** English, for readers of many mother tongues: short words, ISO-like units. */
const en: Locale = {
  lang: 'en',
  marks: ['.', ',', '\u202f'],
  units: [
    [1e6, '\u202fMt'],
    [1e3, '\u202fkt'],
    [1, '\u202ft'],
  ],
  co2e: 'CO₂e',
  year,
  since: (base) => `since ${year(base)}`,
  path: (goal, target, latest, own) => [
    `${own ? 'The city’s own' : 'A straight'} path to ${goal} by ${year(target)} would be at `,
    ` by ${year(latest)}.`,
  ],
  verdicts: {
    achieved: 'Target achieved',
    increasing: 'Above base year',
    'on-track': 'On track',
    'slightly-off': 'Slightly behind',
    'off-track': 'Behind pathway',
    'target-year-met': 'Target met',
    'target-year-missed': 'Target missed',
    'not-assessable': 'Not assessable',
    'no-target': 'No target known',
  },
  caveats: {
    'old-data': 'The latest data are more than three years old.',
    'basis-unconfirmed': 'Not confirmed that target and totals count the same.',
    'early-estimate': 'The latest total is an early estimate.',
    'after-reduction': 'Base minus counted reductions, not an inventory.',
    modelled: 'Modelled, not reported by the city.',
  },
  unavailable: 'No data could be loaded. Try again',
  words: {
    achieved: 'Of target achieved',
    netZero: 'Net zero',
    perPerson: 'Per person',
    illustrative: 'Illustrative data',
    details: 'Details',
  },
};

export default en;
