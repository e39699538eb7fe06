import type { Ready } from './answer.js';
import type { Assets } from './assets.js';
import { ALLOW, PREFLIGHT_HEADERS } from './headers.js';
import { problemAnswer, type Refusal, refuse } from './problem.js';

/** What `explain` needs of an app. */
interface Asked {
  lookup(method: string, path: string, ifNoneMatch?: string): Ready | undefined;
  /** Why the address has no answer; undefined where it has one. */
  refusalAt(path: string): Refusal | undefined;
  readonly assets?: Assets;
  readonly onError?: (error: unknown) => void;
}

/** A request id that a proxy may have given; anything else is not echoed. */
const REQUEST_ID = /^[\w-]{1,64}$/;

function toResponse({ status, headers, body }: Ready, method: string): Response {
  return new Response(method === 'HEAD' ? null : ((body ?? null) as BodyInit | null), {
    status,
    headers,
  });
}

function broken(): Refusal {
  return refuse(
    500,
    'internal',
    'The server failed',
    'This is a defect of the server, not of the request. Report it with the request id.',
  );
}

function methodNotAllowed(method: string): Refusal {
  return refuse(
    405,
    'method-not-allowed',
    'Method not allowed',
    `${method} is not possible here: this API is read by GET.`,
  );
}

function answer(request: Request, path: string, asked: Asked): Ready {
  const { method, headers } = request;
  const known = headers.get('x-request-id') ?? '';
  const about = { instance: path, ...(REQUEST_ID.test(known) && { requestId: known }) };
  try {
    const ready = asked.lookup(method, path, headers.get('if-none-match') ?? undefined);
    if (ready) return ready;
    if (method === 'OPTIONS')
      return { status: 204, headers: { ...PREFLIGHT_HEADERS, allow: ALLOW } };
    const refusal = asked.refusalAt(path);
    if (method !== 'GET' && method !== 'HEAD' && !refusal)
      return problemAnswer(methodNotAllowed(method), about, { allow: ALLOW });
    const person = headers.get('accept')?.includes('text/html');
    if (person && asked.assets?.notFound) return asked.assets.notFound;
    return problemAnswer(refusal ?? broken(), about);
  } catch (error) {
    asked.onError?.(error);
    return problemAnswer(broken(), about);
  }
}

/**
 * Answers a request in full: what `lookup` finds, and everything else as a preflight answer, a page for people or
 * a problem document.
 */
export async function explain(request: Request, asked: Asked): Promise<Response> {
  return toResponse(answer(request, new URL(request.url).pathname, asked), request.method);
}
