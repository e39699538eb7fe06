// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { WorkingDifference } from '../types.js';

export const workingDifferenceShape: Shape<WorkingDifference> = { id: 's', printed: 'n', computed: 'n', unit: 's', 'sourceId?': 's' };
