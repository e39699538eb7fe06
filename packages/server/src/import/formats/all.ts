import { c40 } from './c40/index.js';
import { cdpEmissions } from './cdp-emissions/index.js';
import { cdpTargets } from './cdp-targets/index.js';
import { ecrf } from './ecrf/index.js';
import type { Format } from './format.js';
import { korea } from './korea/index.js';
import { unfccc } from './unfccc/index.js';

/**
 * The formats of others, in the order in which they are asked whether a file is theirs: those with sheets or headers
 * of their own before those that are known by a likeness. A workbook with eCRF sheets may hold other tables beside
 * them, and a Korean table is known by its words alone.
 */
export const FORMATS_OF_OTHERS: readonly Format[] = [
  ecrf,
  c40,
  unfccc,
  cdpTargets,
  cdpEmissions,
  korea,
];
