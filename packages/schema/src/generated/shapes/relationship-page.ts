// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { RelationshipPage } from '../types.js';
import { relationshipShape } from './relationship.js';
import { partnerSummaryShape } from './partner-summary.js';
import { sourceShape } from './source.js';

export const relationshipPageShape: Shape<RelationshipPage> = { items: [relationshipShape], total: 'i', 'next?': 's', partners: [partnerSummaryShape], sources: [sourceShape], asOf: 'd' };
