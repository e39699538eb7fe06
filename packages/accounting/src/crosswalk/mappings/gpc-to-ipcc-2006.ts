import type { Mapping } from '../mapping.js';
import { GPC_TO_IPCC_ENERGY } from './gpc-to-ipcc-energy.js';

/** What is emitted within the boundary, in the categories of the 2006 guidelines. */
export const GPC_TO_IPCC_2006: Mapping = {
  from: 'gpc',
  to: 'ipcc-2006',
  rows: [
    ...GPC_TO_IPCC_ENERGY,
    { from: 'III', to: '4', evidence: 'titles' },
    { from: 'III.1', to: '4.A', evidence: 'titles' },
    { from: 'III.2', to: '4.B', evidence: 'titles' },
    { from: 'III.3', to: '4.C', evidence: 'read' },
    { from: 'III.4', to: '4.D', evidence: 'read' },
    { from: 'IV', to: '2', evidence: 'titles' },
    { from: 'IV.1', to: '2', evidence: 'titles', note: '2.A, 2.B, 2.C and 2.E' },
    { from: 'IV.2', to: '2', evidence: 'titles', note: '2.D, 2.F, 2.G and 2.H' },
    { from: 'V', to: '3', evidence: 'titles' },
    { from: 'V.1', to: '3.A', evidence: 'titles' },
    { from: 'V.2', to: '3.B', evidence: 'titles' },
    { from: 'V.3', to: '3.C', evidence: 'titles' },
  ],
};
