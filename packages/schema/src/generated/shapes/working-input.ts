// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { WorkingInput } from '../types.js';

export const workingInputShape: Shape<WorkingInput> = { symbol: 's', value: 'n', unit: 's', 'year?': 'i', 'sourceId?': 's' };
