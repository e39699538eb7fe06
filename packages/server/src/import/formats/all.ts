import type { Format } from './format.js';

/**
 * The formats of others, in the order in which they are asked whether a file is theirs. The one that asks for most
 * stands first: a workbook with eCRF sheets may hold other tables beside them.
 */
export const FORMATS_OF_OTHERS: readonly Format[] = [];
