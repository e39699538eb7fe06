import { ClimateError } from './climate-error.js';

/** No answer came within the time that the caller was ready to wait. */
export class TimeoutError extends ClimateError {
  override readonly name = 'TimeoutError' as const;

  /** @param timeout milliseconds waited. */
  constructor(url: string, timeout: number) {
    super(url, `took over ${timeout} ms. Try again or raise the timeout.`);
  }
}
