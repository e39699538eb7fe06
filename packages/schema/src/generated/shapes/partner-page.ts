// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerPage } from '../types.js';
import { partnerSummaryShape } from './partner-summary.js';
import { sourceShape } from './source.js';

export const partnerPageShape: Shape<PartnerPage> = { items: [partnerSummaryShape], total: 'i', 'next?': 's', sources: [sourceShape], asOf: 'd' };
