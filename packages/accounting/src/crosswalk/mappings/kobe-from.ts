import type { Mapping, MappingRow } from '../mapping.js';

const OTHER_GASES: MappingRow = {
  from: 'other-gases',
  reason: 'combined',
  evidence: 'titles',
  note: 'methane, nitrous oxide and fluorinated gases of several sectors in one number',
};

/** Kobe counts power where it is used, so that its sectors hold scopes 1 and 2 together. */
export const KOBE_TO_GPC: Mapping = {
  from: 'kobe-statistics',
  to: 'gpc',
  rows: [
    {
      from: 'industry',
      to: 'I',
      evidence: 'assumed',
      note: 'Japanese statistics count manufacturing, construction, mining and farming as industry: I.3 and I.5',
    },
    { from: 'commercial', to: 'I.2', evidence: 'titles' },
    { from: 'residential', to: 'I.1', evidence: 'titles' },
    { from: 'transport', to: 'II', evidence: 'titles' },
    { from: 'waste', to: 'III', evidence: 'titles' },
    OTHER_GASES,
  ],
};

/** No sector of Kobe's holds power that is made for the grid, so that industry has a place in the framework. */
export const KOBE_TO_CRF: Mapping = {
  from: 'kobe-statistics',
  to: 'crf',
  rows: [
    { from: 'industry', to: 'stationary', evidence: 'assumed', note: 'as for the GPC' },
    { from: 'commercial', to: 'stationary', evidence: 'titles', note: 'and institutional' },
    { from: 'residential', to: 'stationary.residential', evidence: 'titles' },
    { from: 'transport', to: 'transport', evidence: 'titles' },
    { from: 'waste', to: 'waste', evidence: 'titles' },
    OTHER_GASES,
  ],
};
