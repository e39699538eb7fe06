import { type Problem, check, problemShape } from '@climate-embed/schema';

import type { RawAnswer } from '../raw-answer.js';
import { ClimateError } from './climate-error.js';

/** What to do next where the answer itself does not say. */
const nextStep = (status: number): string =>
  status === 404
    ? 'Check baseUrl and the id; cities.list() gives every id.'
    : status === 429 || status >= 500
      ? 'Try again later.'
      : 'Check baseUrl.';

/** The API, or something before it, answered that it will not or cannot give what was asked. */
export class ResponseError extends ClimateError {
  override readonly name = 'ResponseError' as const;
  /** HTTP status. */
  readonly status: number;
  /** What the API says of it (RFC 9457); absent where the answer is not of its making. */
  declare readonly problem?: Problem;
  /** Name of the request in the server's log. */
  declare readonly requestId?: string;

  constructor({ url, status, headers, body }: RawAnswer) {
    const problem = check(problemShape, body).length ? undefined : (body as Problem);
    super(url, `answered ${status}. ${problem?.detail ?? nextStep(status)}`);
    this.status = status;
    const requestId = problem?.requestId ?? headers.get('x-request-id');
    if (problem) this.problem = problem;
    if (requestId) this.requestId = requestId;
  }
}
