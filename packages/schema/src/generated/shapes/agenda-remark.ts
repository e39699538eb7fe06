// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaRemark } from '../types.js';

export const agendaRemarkShape: Shape<AgendaRemark> = { code: 's', 'sessionId?': 's' };
