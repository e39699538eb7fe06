// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { AgendaIssue } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const agendaIssueShape: Shape<AgendaIssue> = { code: 's', 'sessionId?': 's', 'otherId?': 's', 'itemId?': 's', 'printed?': 's', 'text?': localizedTextShape };
