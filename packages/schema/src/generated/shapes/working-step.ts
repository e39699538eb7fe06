// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { WorkingStep } from '../types.js';

export const workingStepShape: Shape<WorkingStep> = { id: 's', formula: 's', value: 'n', unit: 's' };
