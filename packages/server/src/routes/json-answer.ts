import { type Answer, makeAnswer } from '../app/answer.js';
import { DATA_CACHE, JSON_TYPE } from '../app/headers.js';

const encoder = new TextEncoder();

/** An answer of the contract's type T as JSON, with the cache rule of data. */
export function jsonAnswer<T>(value: T): Answer {
  const body = encoder.encode(JSON.stringify(value));
  return makeAnswer({ body, type: JSON_TYPE, cache: DATA_CACHE });
}
