/** What was asked for when an error arose. */
export interface RequestSummary {
  readonly method: 'GET';
  /** The full address. */
  readonly url: string;
}

/** The family that every error of this package belongs to, save the platform's own AbortError. */
export abstract class ClimateError extends Error {
  abstract override readonly name: string;
  readonly request: RequestSummary;

  /**
   * @param url the full address that was asked.
   * @param what what happened and what to do next, a sentence that goes on after the address.
   * @param cause what led to it.
   */
  constructor(url: string, what: string, cause?: unknown) {
    super(`[climate-embed] GET ${new URL(url).pathname} ${what}`, { cause });
    this.request = { method: 'GET', url };
  }
}
