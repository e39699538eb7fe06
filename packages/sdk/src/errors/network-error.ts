import { ClimateError } from './climate-error.js';

/**
 * No answer came: the host is down or unknown, the reader is offline, or the browser kept the answer from
 * the page. Browsers do not say which, so across origins the message names CORS and what the host must send.
 */
export class NetworkError extends ClimateError {
  override readonly name = 'NetworkError' as const;

  /** @param cause what `fetch` rejected with. */
  constructor(url: string, cause: unknown) {
    const { location } = globalThis;
    const across = location && !url.startsWith(`${location.origin}/`);
    super(
      url,
      `got no answer. Check that the host is up${across ? ' and sends "Access-Control-Allow-Origin: *" (CORS)' : ''}.`,
      cause,
    );
  }
}
