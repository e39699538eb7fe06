// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Party } from '../types.js';

export const partyShape: Shape<Party> = { partnerId: 's', role: 's' };
