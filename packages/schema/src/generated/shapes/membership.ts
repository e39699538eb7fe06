// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Membership } from '../types.js';

export const membershipShape: Shape<Membership> = { networkId: 's', relationshipId: 's', 'since?': 's', 'until?': 's', status: 's' };
