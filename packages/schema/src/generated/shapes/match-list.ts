// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { MatchList } from '../types.js';
import { matchShape } from './match.js';
import { partnerSummaryShape } from './partner-summary.js';
import { sourceShape } from './source.js';

export const matchListShape: Shape<MatchList> = { items: [matchShape], partners: [partnerSummaryShape], sources: [sourceShape], asOf: 'd' };
