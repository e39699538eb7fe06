// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { EmissionsGap } from '../types.js';

export const emissionsGapShape: Shape<EmissionsGap> = { at: 'i', keys: ['s'] };
