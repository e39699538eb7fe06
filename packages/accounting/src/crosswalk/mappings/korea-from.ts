import type { Mapping, MappingRow } from '../mapping.js';
import { IPCC_1996_TO_2006 } from './ipcc-1996-to-2006.js';
import { IPCC_1996_TO_GPC } from './ipcc-1996-to-gpc.js';
import { KOREA_AS_IPCC_1996 } from './korea-as-ipcc-1996.js';

/** The memo of indirect emissions, which no national scheme counts. */
const INDIRECT_ELSEWHERE: MappingRow = {
  from: 'indirect',
  reason: 'outside-scope',
  evidence: 'read',
};

/** Korea's categories go where the IPCC category goes that they stand for. */
const asTheirs = ({ rows }: Mapping): readonly MappingRow[] =>
  KOREA_AS_IPCC_1996.map(([korea, ipcc]) => {
    const row = rows.find(({ from }) => from === ipcc)!;
    return { ...row, from: korea, evidence: row.evidence === 'read' ? 'titles' : row.evidence };
  });

/** Korea's national fields in the GPC: scope 1 alone. */
export const KOREA_TO_GPC: Mapping = {
  from: 'korea',
  to: 'gpc',
  rows: [
    ...asTheirs(IPCC_1996_TO_GPC),
    {
      from: 'indirect',
      reason: 'combined',
      evidence: 'titles',
      note: 'scope 2 of I and II in one number',
    },
  ],
};

/** Korea's national fields in the categories of the 1996 guidelines. */
export const KOREA_TO_IPCC_1996: Mapping = {
  from: 'korea',
  to: 'ipcc-1996',
  rows: [
    ...KOREA_AS_IPCC_1996.map(([from, to]) => ({ from, to, evidence: 'titles' }) as const),
    INDIRECT_ELSEWHERE,
  ],
};

/** Korea's national fields in the categories of the 2006 guidelines. */
export const KOREA_TO_IPCC_2006: Mapping = {
  from: 'korea',
  to: 'ipcc-2006',
  rows: [...asTheirs(IPCC_1996_TO_2006), INDIRECT_ELSEWHERE],
};
