import type { ClimateError } from './climate-error.js';

const NAMES = new Set(['ResponseError', 'NetworkError', 'TimeoutError', 'ValidationError']);

/**
 * Whether something that was caught is one of this package's errors. Goes by what it carries, not by its
 * class, so that an error from another frame or another version is known too.
 */
export function isClimateError(error: unknown): error is ClimateError {
  const { name, request } = (error ?? {}) as Partial<ClimateError>;
  return NAMES.has(name!) && typeof request?.url === 'string';
}
