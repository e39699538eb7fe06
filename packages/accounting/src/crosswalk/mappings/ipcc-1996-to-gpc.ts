import type { Mapping } from '../mapping.js';
import { IPCC_ENERGY_TO_GPC } from './ipcc-energy-to-gpc.js';

/** Categories of the 1996 guidelines in the GPC. Where waste comes from is not said, so waste stays at its sub-sector. */
export const IPCC_1996_TO_GPC: Mapping = {
  from: 'ipcc-1996',
  to: 'gpc',
  rows: [
    ...IPCC_ENERGY_TO_GPC,
    { from: '2', to: 'IV', evidence: 'titles' },
    { from: '2.A', to: 'IV.1', evidence: 'titles' },
    { from: '2.B', to: 'IV.1', evidence: 'titles' },
    { from: '2.C', to: 'IV.1', evidence: 'titles' },
    { from: '2.D', to: 'IV.1', evidence: 'titles' },
    { from: '2.E', to: 'IV.1', evidence: 'titles' },
    { from: '2.F', to: 'IV.2', evidence: 'titles' },
    { from: '3', to: 'IV.2', evidence: 'titles' },
    { from: '4', to: 'V', evidence: 'titles' },
    { from: '4.A', to: 'V.1', evidence: 'titles' },
    { from: '4.B', to: 'V.1', evidence: 'titles' },
    { from: '4.C', to: 'V.3', evidence: 'titles' },
    { from: '4.D', to: 'V.3', evidence: 'titles' },
    { from: '4.E', to: 'V.3', evidence: 'titles' },
    { from: '4.F', to: 'V.3', evidence: 'titles' },
    { from: '5', to: 'V.2', evidence: 'titles' },
    { from: '6', to: 'III', evidence: 'titles' },
    { from: '6.A', to: 'III.1', evidence: 'titles' },
    { from: '6.B', to: 'III.4', evidence: 'read' },
    { from: '6.C', to: 'III.3', evidence: 'read' },
    { from: '6.D', to: 'III.2', evidence: 'assumed', note: 'may hold more than composting' },
    { from: '7', reason: 'no-counterpart', evidence: 'titles' },
  ],
};
