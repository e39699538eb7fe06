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
  aim: (target) => `Target for ${year(target)}: `,
  total: (latest) => `Total ${year(latest)}`,
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
  kinds: {
    'baseline-scenario': 'against business as usual',
    'base-year-intensity': 'intensity',
  },
  reasons: {
    '': 'The data at hand do not allow a comparison.',
    'no-target': 'No published city-wide target is known.',
    'no-inventory': 'No total is known for the base year or any later year.',
    'no-base-value': 'The emissions of the base year are not known.',
    'missing-baseline': 'The business-as-usual level of the target year is not known.',
    'boundary-mismatch': 'The target and the totals do not cover the same boundary.',
    'gas-mismatch': 'The target and the totals do not cover the same gases.',
    'unit-mismatch': 'The target and the totals are in different units.',
  },
  caveats: {
    'old-data': 'The latest total is more than three years old.',
    'basis-unconfirmed': 'It is not confirmed that the target and the totals count the same.',
    'early-estimate': 'The latest total is an early estimate.',
    'after-reduction': 'The latest total is the base minus counted reductions, not an inventory.',
    modelled: 'The totals are modelled, not reported by the city.',
  },
  words: {
    achieved: 'Of target achieved',
    netZero: 'Net zero',
    perPerson: 'Per person',
    illustrative: 'Illustrative data',
    details: 'Details',
    emissions: 'Emissions',
    path: 'Path to the target',
  },
};

export default en;
