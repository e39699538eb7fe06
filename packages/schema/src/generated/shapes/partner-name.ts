// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerName } from '../types.js';
import { localizedTextShape } from './localized-text.js';

export const partnerNameShape: Shape<PartnerName> = { name: localizedTextShape, 'from?': 's', 'until?': 's', sourceId: 's', 'note?': 's' };
