// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { PartnerRecord } from '../types.js';
import { positionShape } from './position.js';
import { localizedTextShape } from './localized-text.js';
import { identifierShape } from './identifier.js';

export const partnerRecordShape: Shape<PartnerRecord> = { id: 's', kind: 's', name: { '*': 's' }, 'country?': 's', 'cityId?': 's', 'position?': positionShape, 'precision?': 's', 'illustrative?': 'b', 'acronym?': 's', 'parentId?': 's', 'seat?': localizedTextShape, 'areaServed?': ['s'], 'founded?': 's', 'description?': localizedTextShape, topics: ['s'], 'identifiers?': [identifierShape], 'website?': 's', sourceIds: ['s'], 'note?': 's' };
