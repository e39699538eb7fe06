/** Where a city stands against a target. */
import type { Endpoint } from '../endpoint.js';
import type { Progress, ProgressBatch } from '../generated/types.js';
import { progressBatchShape, progressShape } from '../generated/shapes.js';
import { PROGRESS_BATCH_PATH, PROGRESS_PATH, TARGET_PROGRESS_PATH } from '../paths.js';

/** Where a city stands against the target that the rules choose. */
export const progress: Endpoint<typeof PROGRESS_PATH, Progress> = {
  method: 'GET',
  path: PROGRESS_PATH,
  response: progressShape,
};

/** Where a city stands against a target of the caller's choice. */
export const targetProgress: Endpoint<typeof TARGET_PROGRESS_PATH, Progress> = {
  method: 'GET',
  path: TARGET_PROGRESS_PATH,
  response: progressShape,
};

/** Several progress answers in one: up to 100 keys, `city` or `city:target`, sorted, joined by commas. */
export const progressBatch: Endpoint<typeof PROGRESS_BATCH_PATH, ProgressBatch> = {
  method: 'GET',
  path: PROGRESS_BATCH_PATH,
  response: progressBatchShape,
  live: true,
};
