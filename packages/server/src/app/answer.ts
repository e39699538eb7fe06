import { contentTag, namesTag } from './etag.js';
import { CORS_HEADERS } from './headers.js';

/** A complete answer, made before it was asked for. Never changed after it was made. */
export interface Ready {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Absent for HEAD, 204 and 304. */
  readonly body?: Uint8Array;
}

/** The three forms of an answer, all made at once: to GET, to HEAD and to a reader who has it already. */
export interface Answer {
  readonly tag: string;
  readonly full: Ready & { readonly body: Uint8Array };
  readonly head: Ready;
  readonly notModified: Ready;
}

/** What an answer consists of. */
export interface AnswerParts {
  readonly body: Uint8Array;
  readonly type: string;
  readonly cache: string;
  /** Whether the door may compress it. True by default. */
  readonly compressible?: boolean;
  /** An entity tag where one is known without reading the body; quoted. */
  readonly tag?: string;
  /** Further headers, with lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes an answer with status 200. */
export function makeAnswer(parts: AnswerParts): Answer {
  const {
    body,
    type,
    cache,
    compressible = true,
    headers: further,
    tag = contentTag(body),
  } = parts;
  const kept = {
    etag: tag,
    'cache-control': cache,
    ...(compressible && { vary: 'accept-encoding' }),
    ...CORS_HEADERS,
    ...further,
  };
  const headers = { 'content-type': type, 'content-length': String(body.length), ...kept };
  return {
    tag,
    full: { status: 200, headers, body },
    head: { status: 200, headers },
    notModified: { status: 304, headers: kept },
  };
}

/** The form of an answer that a request wants. Makes nothing. */
export function formOf(answer: Answer, method: string, ifNoneMatch: string | undefined): Ready {
  if (ifNoneMatch !== undefined && namesTag(ifNoneMatch, answer.tag)) return answer.notModified;
  return method === 'HEAD' ? answer.head : answer.full;
}
