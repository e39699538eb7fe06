import type { MappingRow } from '../mapping.js';

const WITHIN_A_COUNTRY = 'domestic traffic, which lies within the boundary of a country';

/** Energy of both editions of the IPCC guidelines in the GPC: scope 1 alone. */
export const IPCC_ENERGY_TO_GPC: readonly MappingRow[] = [
  { from: '1', reason: 'combined', evidence: 'titles', note: 'I and II' },
  { from: '1.A', reason: 'combined', evidence: 'titles', note: 'I and II' },
  { from: '1.A.1', to: 'I.4', evidence: 'titles', note: 'I.4.1 and I.4.4' },
  { from: '1.A.1.a', to: 'I.4.4', evidence: 'read' },
  { from: '1.A.1.b', to: 'I.4.1', evidence: 'titles' },
  { from: '1.A.1.c', to: 'I.4.1', evidence: 'titles' },
  { from: '1.A.2', to: 'I.3.1', evidence: 'read' },
  { from: '1.A.3', to: 'II', evidence: 'titles' },
  { from: '1.A.3.a', to: 'II.4.1', evidence: 'titles', note: WITHIN_A_COUNTRY },
  { from: '1.A.3.b', to: 'II.1.1', evidence: 'read' },
  { from: '1.A.3.c', to: 'II.2.1', evidence: 'titles' },
  { from: '1.A.3.d', to: 'II.3.1', evidence: 'titles', note: WITHIN_A_COUNTRY },
  { from: '1.A.3.e', to: 'II.5.1', evidence: 'titles' },
  { from: '1.A.4', to: 'I', evidence: 'titles', note: 'I.1, I.2 and I.5' },
  { from: '1.A.4.a', to: 'I.2.1', evidence: 'read' },
  { from: '1.A.4.b', to: 'I.1.1', evidence: 'read' },
  { from: '1.A.4.c', to: 'I.5.1', evidence: 'read' },
  { from: '1.A.5', to: 'I.6.1', evidence: 'titles' },
  { from: '1.B', to: 'I', evidence: 'titles', note: 'I.7 and I.8' },
  { from: '1.B.1', to: 'I.7.1', evidence: 'read' },
  { from: '1.B.2', to: 'I.8.1', evidence: 'read' },
];
