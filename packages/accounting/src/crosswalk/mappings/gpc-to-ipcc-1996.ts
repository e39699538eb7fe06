import type { Mapping } from '../mapping.js';
import { GPC_TO_IPCC_ENERGY } from './gpc-to-ipcc-energy.js';

/** What is emitted within the boundary, in the categories of the revised 1996 guidelines. */
export const GPC_TO_IPCC_1996: Mapping = {
  from: 'gpc',
  to: 'ipcc-1996',
  rows: [
    ...GPC_TO_IPCC_ENERGY,
    { from: 'III', to: '6', evidence: 'titles' },
    { from: 'III.1', to: '6.A', evidence: 'titles' },
    {
      from: 'III.2',
      to: '6.D',
      evidence: 'assumed',
      note: 'composting has no category of its own',
    },
    { from: 'III.3', to: '6.C', evidence: 'read' },
    { from: 'III.4', to: '6.B', evidence: 'read' },
    { from: 'IV', reason: 'combined', evidence: 'titles', note: '2 and 3' },
    { from: 'IV.1', to: '2', evidence: 'titles', note: '2.A to 2.E' },
    { from: 'IV.2', reason: 'combined', evidence: 'titles', note: '2.F and 3' },
    { from: 'V', reason: 'combined', evidence: 'titles', note: '4 and 5' },
    { from: 'V.1', to: '4', evidence: 'titles', note: '4.A and 4.B' },
    { from: 'V.2', to: '5', evidence: 'titles' },
    { from: 'V.3', to: '4', evidence: 'titles', note: '4.C to 4.F' },
  ],
};
