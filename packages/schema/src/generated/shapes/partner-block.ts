// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerBlock } from '../types.js';

export const partnerBlockShape: Shape<PartnerBlock> = { edition: 's', first: 'i', items: [{ id: 's', kind: 's', name: { '*': 's' }, 'cityId?': 's', 'precision?': 's', 'illustrative?': 'b' }], asOf: 'd' };
