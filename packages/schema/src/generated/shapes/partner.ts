// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Partner } from '../types.js';
import { positionShape } from './position.js';
import { localizedTextShape } from './localized-text.js';
import { identifierShape } from './identifier.js';
import { partnerNameShape } from './partner-name.js';
import { profileLineShape } from './profile-line.js';
import { relationshipShape } from './relationship.js';
import { membershipShape } from './membership.js';
import { declarationShape } from './declaration.js';
import { matchShape } from './match.js';
import { partnerSummaryShape } from './partner-summary.js';
import { sourceShape } from './source.js';

export const partnerShape: Shape<Partner> = { id: 's', kind: 's', name: { '*': 's' }, 'country?': 's', 'cityId?': 's', 'position?': positionShape, 'precision?': 's', 'illustrative?': 'b', 'acronym?': 's', 'parentId?': 's', 'seat?': localizedTextShape, 'areaServed?': ['s'], 'founded?': 's', 'description?': localizedTextShape, topics: ['s'], 'identifiers?': [identifierShape], 'website?': 's', sourceIds: ['s'], 'note?': 's', names: [partnerNameShape], activities: [profileLineShape], contributions: [profileLineShape], needs: [profileLineShape], relationships: [relationshipShape], memberships: [membershipShape], declarations: [declarationShape], matches: [matchShape], partners: [partnerSummaryShape], sources: [sourceShape], asOf: 'd' };
