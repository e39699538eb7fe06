// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EventParty } from '../types.js';

export const eventPartyShape: Shape<EventParty> = { 'partnerId?': 's', name: { '*': 's' }, role: 's' };
