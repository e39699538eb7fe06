// Generated from src/nouns by `pnpm generate`. Do not edit: change the noun and generate again.

import type { Shape } from '../../shape.js';
import type { ProgressBatchItem } from '../types.js';
import { progressShape } from './progress.js';

export const progressBatchItemShape: Shape<ProgressBatchItem> = { key: 's', 'progress?': progressShape, 'status?': 'i', 'detail?': 's' };
