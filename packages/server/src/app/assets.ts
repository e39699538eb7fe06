import type { Answer, Ready } from './answer.js';

/** Files served beside the API: the loader and its chunks, the documentation, the demo pages. */
export interface Assets {
  /** The answer at an address as it was requested (percent-encoded), or undefined. */
  answerTo(path: string): Answer | undefined;
  /** What a person sees, instead of a problem document, where a page is not there. */
  readonly notFound?: Ready | undefined;
}
