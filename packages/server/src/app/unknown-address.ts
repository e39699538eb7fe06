import { endpoints } from '@climate-embed/schema';

import { quote, type Refusal, refuse } from './problem.js';

/** Nothing lives at this address. */
export function unknownAddress(path: string): Refusal {
  return refuse(
    404,
    'unknown-address',
    'Nothing at this address',
    `There is nothing at ${quote(path)}. Begin at ${endpoints.cities.path}, ` +
      `${endpoints.partners.path} or ${endpoints.events.path}; addresses end in a format, as in .json.`,
  );
}

/** The address cannot be read: its percent-encoding is broken. */
export function brokenAddress(): Refusal {
  return refuse(
    400,
    'bad-address',
    'Bad address',
    'The address is not valid percent-encoded UTF-8. Encode each part of it with encodeURIComponent.',
  );
}
