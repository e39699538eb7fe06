// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerSummary } from '../types.js';
import { positionShape } from './position.js';

export const partnerSummaryShape: Shape<PartnerSummary> = { id: 's', kind: 's', name: { '*': 's' }, 'country?': 's', 'cityId?': 's', 'position?': positionShape, 'precision?': 's', 'illustrative?': 'b' };
