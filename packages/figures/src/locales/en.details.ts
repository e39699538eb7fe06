import type { Details } from '../locale.js';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** English: the words beyond the card. */
const details: Details = {
  loading: 'Loading…',
  retry: 'Try again',
  empty: 'No city was chosen.',
  stale: (date) => `As of ${date}; could not be refreshed.`,
  date: (iso) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day}\u00a0${MONTHS[month! - 1]} ${year}`;
  },
  errors: {
    '': 'Something went wrong.',
    'not-found': 'This city or target is not known here.',
    network: 'The data could not be reached. Check the connection.',
    timeout: 'The data took too long to arrive.',
    invalid: 'The answer was not as expected, so it is not shown.',
    server: 'The data service has a problem at the moment.',
  },
  aim: (year) => `Target for ${year}: `,
  against: {
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
  words: {
    emissions: 'Emissions',
    path: 'Targets',
    inputs: 'Inputs',
    steps: 'Calculation',
    differences: 'Figures that disagree',
    printed: 'printed',
    computed: 'computed',
    series: 'Reported totals',
    year: 'Year',
    total: 'Total',
    kind: 'Kind',
    method: 'Method',
    sources: 'Sources',
    licence: 'Licence',
    unknown: 'not stated',
    otherLanguages: 'In other languages',
    report: 'Report an error in a figure',
    co2e: 'CO₂e (CO₂ equivalent) adds up all greenhouse gases by how strongly they warm the climate compared with carbon dioxide.',
  },
  years: (count) => `${count} ${count === 1 ? 'year' : 'years'}`,
  retrieved: (date) => `Read on ${date}`,
  tolerance: (percent) => `“Slightly behind” means up to ${percent} above the path.`,
  methods: {
    '': 'The documentation explains this method.',
    linear: 'A straight line from the base year to the target year gives the level for each year.',
    milestones: 'Straight lines between the city’s own milestones give the level for each year.',
  },
  symbols: {
    E0: 'Emissions in the base year',
    y0: 'Base year',
    I0: 'Emissions per unit in the base year',
    BAU: 'Emissions under business as usual',
    p: 'Reduction',
    ET: 'Emissions in the target year',
    DT: 'Units in the target year',
    yT: 'Target year',
    M: 'Milestone of the city',
    Et: 'Latest emissions',
    t: 'Latest year',
    D: 'People in the latest year',
  },
  steps: {
    'target-intensity': 'Target per unit',
    'target-value': 'Emissions that the target allows',
    required: 'Level of the path in the latest year, E*',
    gap: 'Distance from the path',
    'gap-percent': 'Distance from the path in percent',
    change: 'Change since the base year',
    'per-person': 'Emissions per person',
    'required-change': 'Change that the path asks for',
    'target-change': 'Change that the target asks for',
    achieved: 'Share of the target achieved',
    distance: 'Distance from the target',
  },
  differences: {
    'target-value': 'Target level and target percentage',
    'base-value': 'Base level in the target and in the inventory',
    'self-reported': 'Progress as the city reports it and as computed here',
  },
  kinds: {
    inventory: 'inventory',
    'early-estimate': 'early estimate',
    'after-reduction': 'after counted reductions',
    modelled: 'modelled',
  },
  units: {
    person: ' people',
    't/person': '\u202ft per person',
    unit: ' units',
    't/unit': '\u202ft per unit',
  },
};

export default details;
