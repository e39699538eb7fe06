import type { Issue } from '@climate-embed/schema';

import { ClimateError } from './climate-error.js';

/** An answer came, but it is not what the contract promises. */
export class ValidationError extends ClimateError {
  override readonly name = 'ValidationError' as const;
  /** Every place that does not fit; at least one. */
  readonly issues: readonly Issue[];

  constructor(url: string, issues: readonly Issue[]) {
    const [{ path, expected, found }, more] = [issues[0]!, issues.length - 1];
    super(
      url,
      `answered with ${path ? `${path}: ` : ''}${found} instead of ${expected}${more ? ` (and ${more} more)` : ''}. ${
        path
          ? 'Update this package, or tell the operator of the API.'
          : 'Check that baseUrl leads to the API.'
      }`,
    );
    this.issues = issues;
  }
}
