// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Relationship } from '../types.js';
import { partyShape } from './party.js';
import { localizedTextShape } from './localized-text.js';

export const relationshipShape: Shape<Relationship> = { id: 's', kind: 's', parties: [partyShape], 'subject?': localizedTextShape, 'since?': 's', 'until?': 's', status: 's', sourceIds: ['s'], 'note?': 's', 'illustrative?': 'b' };
