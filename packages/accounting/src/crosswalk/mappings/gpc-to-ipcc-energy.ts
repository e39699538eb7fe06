import type { MappingRow } from '../mapping.js';

/** Energy of the GPC in the categories that both editions of the IPCC guidelines number alike. */
export const GPC_TO_IPCC_ENERGY: readonly MappingRow[] = [
  { from: 'I', to: '1', evidence: 'titles' },
  { from: 'I.1', to: '1.A.4.b', evidence: 'read' },
  { from: 'I.2', to: '1.A.4.a', evidence: 'read' },
  { from: 'I.3', to: '1.A.2', evidence: 'read' },
  { from: 'I.4', to: '1.A.1', evidence: 'titles' },
  { from: 'I.4.4', to: '1.A.1.a', evidence: 'read' },
  { from: 'I.5', to: '1.A.4.c', evidence: 'read' },
  { from: 'I.6', to: '1.A.5', evidence: 'titles' },
  { from: 'I.7', to: '1.B.1', evidence: 'read' },
  { from: 'I.8', to: '1.B.2', evidence: 'read' },
  { from: 'II', to: '1.A.3', evidence: 'titles' },
  { from: 'II.1', to: '1.A.3.b', evidence: 'read' },
  { from: 'II.2', to: '1.A.3.c', evidence: 'titles' },
  { from: 'II.3', to: '1.A.3.d', evidence: 'read' },
  { from: 'II.4', to: '1.A.3.a', evidence: 'read' },
  { from: 'II.5', to: '1.A.3.e', evidence: 'titles' },
  { from: 'VI', reason: 'outside-scope', evidence: 'read' },
];
