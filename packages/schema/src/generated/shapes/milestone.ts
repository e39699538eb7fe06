// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Milestone } from '../types.js';

export const milestoneShape: Shape<Milestone> = { year: 'i', value: 'n' };
