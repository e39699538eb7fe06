import { delay } from 'msw';

import { isList } from './address.js';
import type { Rule } from './scenario.js';

/** The API in three states of knowledge. */
export interface Apps {
  /** Knows everything it was given. */
  readonly full: Answering;
  /** Knows which cities and partners there are, and nothing of them. */
  readonly bare: Answering;
  /** Knows nothing. */
  readonly blank: Answering;
}

/** Answers a path of the API; a plain GET unless told. */
export type Answering = (path: string, like?: RequestInit) => Promise<Response>;

const SLOW = 2000;

const failure = (path: string): Response =>
  new Response(
    JSON.stringify({
      title: 'Out of service',
      status: 503,
      detail: 'This API is pretending to be out of service. Try again later.',
      instance: path,
      requestId: 'mock',
    }),
    {
      status: 503,
      headers: { 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' },
    },
  );

/** Breaks an answer: a date is a number, and the first item of a list has lost its id. */
async function spoil(answer: Response): Promise<Response> {
  const body = (await answer.json()) as { items?: readonly object[] };
  const [first, ...rest] = body.items ?? [];
  const items = first && { items: [{ ...first, id: undefined }, ...rest] };
  return new Response(JSON.stringify({ ...body, ...(items ?? { asOf: 20_260_101 }) }), answer);
}

/** Plays a scenario for one address that is no batch. */
export async function act(
  { name, until = SLOW }: Rule,
  path: string,
  like: RequestInit,
  { full, bare, blank }: Apps,
): Promise<Response> {
  switch (name) {
    case 'offline':
      return Response.error();
    case 'failing':
      return failure(path);
    case 'malformed': {
      const answer = await full(path);
      return answer.ok ? spoil(answer) : answer;
    }
    case 'empty':
      return (isList(path) ? blank : bare)(path);
    case 'slow':
      await (typeof until === 'number' ? delay(until) : until);
      return full(path, like);
    default:
      return full(path, like);
  }
}
