import { type Shape, check } from '@climate-embed/schema';

import type { Client } from './connect.js';
import { ResponseError } from './errors/response-error.js';
import { ValidationError } from './errors/validation-error.js';
import type { RawAnswer } from './raw-answer.js';

const ITEM = /^items\[(\d+)/;

const textual = (body: string): string =>
  body.trim() ? (/^\s*</.test(body) ? 'a web page' : 'text') : 'nothing';

/**
 * Makes the best of an answer that is not as it should be. In a list, items that do not fit are left out and
 * reported, so that one bad record does not cost a reader all the others; anything else is an error.
 *
 * @throws ResponseError where the answer is a refusal, ValidationError where nothing can be saved.
 */
export function salvage<T>(client: Client, shape: Shape<T>, answer: RawAnswer): T {
  const { url, status, body } = answer;
  if (status > 299) throw new ResponseError(answer);
  if (typeof body === 'string')
    throw new ValidationError(url, [{ path: '', expected: 'JSON', found: textual(body) }]);
  const issues = check(shape, body);
  const bad = new Set(issues.map(({ path }) => ITEM.exec(path)?.[1]));
  if (bad.has(undefined)) throw new ValidationError(url, issues);
  for (const issue of issues) client.onIssue?.(issue, { method: 'GET', url });
  const { items } = body as { items: readonly unknown[] };
  return { ...(body as T), items: items.filter((_, index) => !bad.has(`${index}`)) };
}
