import type { Mapping } from './mapping.js';

const USES_GRID_ENERGY = [
  'I.1',
  'I.2',
  'I.3',
  'I.4',
  'I.5',
  'I.6',
  'II.1',
  'II.2',
  'II.3',
  'II.4',
  'II.5',
] as const;

/**
 * What is emitted within the boundary goes to the five national fields, grid-supplied energy that is used there to
 * the memo beside them.
 */
export const GPC_TO_KOREA: Mapping = {
  from: 'gpc',
  to: 'korea',
  rows: [
    { from: 'I', to: 'energy', evidence: 'titles' },
    { from: 'II', to: 'energy', evidence: 'titles' },
    { from: 'III', to: 'waste', evidence: 'titles' },
    { from: 'IV', to: 'industrial-processes', evidence: 'titles' },
    { from: 'V.1', to: 'agriculture', evidence: 'titles' },
    { from: 'V.2', to: 'lulucf', evidence: 'titles' },
    { from: 'V.3', to: 'agriculture', evidence: 'titles' },
    { from: 'V', reason: 'combined', evidence: 'titles', note: 'agriculture and LULUCF' },
    { from: 'VI', reason: 'outside-scope', evidence: 'read' },
    ...USES_GRID_ENERGY.map(
      (from) => ({ from, scope: '2', to: 'indirect', evidence: 'read' }) as const,
    ),
  ],
};
