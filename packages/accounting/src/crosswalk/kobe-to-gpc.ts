import type { Mapping } from './mapping.js';

/** Kobe counts power where it is used, so each sector holds scopes 1 and 2 together. */
export const KOBE_TO_GPC: Mapping = {
  from: 'kobe-statistics',
  to: 'gpc',
  rows: [
    {
      from: 'industry',
      to: 'I',
      evidence: 'assumed',
      note: 'Japanese statistics count manufacturing, construction, mining and farming as industry: I.3 and I.5.',
    },
    { from: 'commercial', to: 'I.2', evidence: 'titles' },
    { from: 'residential', to: 'I.1', evidence: 'read' },
    { from: 'transport', to: 'II', evidence: 'titles' },
    { from: 'waste', to: 'III', evidence: 'titles' },
    {
      from: 'other-gases',
      reason: 'combined',
      evidence: 'titles',
      note: 'methane, nitrous oxide and fluorinated gases of several sectors in one number',
    },
  ],
};
