import type { Mapping } from '../mapping.js';
import { IPCC_ENERGY_TO_GPC } from './ipcc-energy-to-gpc.js';

/** Categories of the 2006 guidelines in the GPC. Where waste comes from is not said, so waste stays at its sub-sector. */
export const IPCC_2006_TO_GPC: Mapping = {
  from: 'ipcc-2006',
  to: 'gpc',
  rows: [
    ...IPCC_ENERGY_TO_GPC,
    { from: '1.C', reason: 'no-counterpart', evidence: 'titles' },
    { from: '2', to: 'IV', evidence: 'titles' },
    { from: '2.A', to: 'IV.1', evidence: 'titles' },
    { from: '2.B', to: 'IV.1', evidence: 'titles' },
    { from: '2.C', to: 'IV.1', evidence: 'titles' },
    { from: '2.D', to: 'IV.2', evidence: 'titles' },
    { from: '2.E', to: 'IV.1', evidence: 'titles' },
    { from: '2.F', to: 'IV.2', evidence: 'titles' },
    { from: '2.G', to: 'IV.2', evidence: 'titles' },
    { from: '2.H', to: 'IV.2', evidence: 'titles' },
    { from: '3', to: 'V', evidence: 'titles' },
    { from: '3.A', to: 'V.1', evidence: 'titles' },
    { from: '3.B', to: 'V.2', evidence: 'titles' },
    { from: '3.C', to: 'V.3', evidence: 'titles' },
    { from: '4', to: 'III', evidence: 'titles' },
    { from: '4.A', to: 'III.1', evidence: 'titles' },
    { from: '4.B', to: 'III.2', evidence: 'titles' },
    { from: '4.C', to: 'III.3', evidence: 'read' },
    { from: '4.D', to: 'III.4', evidence: 'read' },
    { from: '5', reason: 'no-counterpart', evidence: 'titles' },
  ],
};
