// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerPoints } from '../types.js';
import { sourceShape } from './source.js';

export const partnerPointsShape: Shape<PartnerPoints> = { edition: 's', total: 'i', longitudes: ['i'], latitudes: ['i'], kindNames: ['s'], kinds: 's', block: 'i', 'illustrative?': 'b', sources: [sourceShape], asOf: 'd' };
