import { isClimateError } from './is-climate-error.js';
import type { ResponseError } from './response-error.js';

/**
 * Whether something that was caught says that the API answered with a refusal.
 *
 * @example
 * if (isResponseError(error) && error.status === 404) return 'No such city.';
 */
export function isResponseError(error: unknown): error is ResponseError {
  return isClimateError(error) && error.name === 'ResponseError';
}
