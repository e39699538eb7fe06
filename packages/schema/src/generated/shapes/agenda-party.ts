// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaParty } from '../types.js';

export const agendaPartyShape: Shape<AgendaParty> = { name: { '*': 's' } };
