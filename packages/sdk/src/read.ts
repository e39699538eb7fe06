import { type Shape, fits } from '@climate-embed/schema';

import type { Client } from './connect.js';
import { NetworkError } from './errors/network-error.js';
import type { RawAnswer } from './raw-answer.js';

/**
 * Compares an answer with the contract. What goes well is decided here; what to say where it does not is
 * loaded when it is needed, so that the many readers who never need it do not carry it.
 *
 * @throws ResponseError where the answer is a refusal, ValidationError where it is not as the contract says,
 * NetworkError where the network was lost before either could be loaded.
 */
export const read = async <T>(client: Client, shape: Shape<T>, answer: RawAnswer): Promise<T> =>
  answer.status < 300 && fits(shape, answer.body)
    ? answer.body
    : import('./salvage.js').then(
        ({ salvage }) => salvage(client, shape, answer),
        (cause: unknown) => {
          throw new NetworkError(answer.url, cause);
        },
      );
