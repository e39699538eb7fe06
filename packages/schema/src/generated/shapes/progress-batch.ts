// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { ProgressBatch } from '../types.js';
import { progressBatchItemShape } from './progress-batch-item.js';

export const progressBatchShape: Shape<ProgressBatch> = { items: [progressBatchItemShape] };
