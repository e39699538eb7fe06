// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { Working } from '../types.js';
import { workingInputShape } from './working-input.js';
import { workingStepShape } from './working-step.js';
import { workingDifferenceShape } from './working-difference.js';

export const workingShape: Shape<Working> = { method: 's', tolerancePercent: 'n', inputs: [workingInputShape], steps: [workingStepShape], differences: [workingDifferenceShape] };
