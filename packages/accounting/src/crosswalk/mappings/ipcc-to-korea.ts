import type { Mapping, MappingRow } from '../mapping.js';
import { KOREA_AS_IPCC_1996 } from './korea-as-ipcc-1996.js';

const ROWS: readonly MappingRow[] = KOREA_AS_IPCC_1996.map(([korea, ipcc]) => ({
  from: ipcc,
  to: korea,
  evidence: 'titles',
}));

/** Categories of the 1996 guidelines in Korea's national fields. */
export const IPCC_1996_TO_KOREA: Mapping = {
  from: 'ipcc-1996',
  to: 'korea',
  rows: [
    ...ROWS,
    { from: '3', reason: 'no-counterpart', evidence: 'read', note: 'solvents have no field' },
    { from: '7', reason: 'no-counterpart', evidence: 'read' },
  ],
};

/** Categories of the 2006 guidelines in Korea's national fields. */
export const IPCC_2006_TO_KOREA: Mapping = {
  from: 'ipcc-2006',
  to: 'korea',
  rows: [
    ...ROWS.filter(({ from }) => from.startsWith('1')),
    { from: '1.C', reason: 'no-counterpart', evidence: 'titles' },
    { from: '2', to: 'industrial-processes', evidence: 'titles' },
    { from: '3', reason: 'combined', evidence: 'titles', note: 'agriculture and LULUCF' },
    { from: '3.A', to: 'agriculture', evidence: 'titles' },
    { from: '3.A.1', to: 'agriculture.enteric', evidence: 'titles' },
    { from: '3.A.2', to: 'agriculture.manure', evidence: 'titles' },
    { from: '3.B', to: 'lulucf', evidence: 'titles' },
    { from: '3.C', to: 'agriculture', evidence: 'titles' },
    { from: '3.C.7', to: 'agriculture.rice', evidence: 'titles' },
    { from: '3.D', reason: 'combined', evidence: 'titles', note: 'wood products and others' },
    { from: '4', to: 'waste', evidence: 'titles' },
    { from: '4.A', to: 'waste.disposal', evidence: 'titles' },
    { from: '4.B', to: 'waste.other', evidence: 'assumed' },
    { from: '4.C', to: 'waste.incineration', evidence: 'titles' },
    { from: '4.D', to: 'waste.wastewater', evidence: 'titles' },
    { from: '5', reason: 'no-counterpart', evidence: 'titles' },
  ],
};
