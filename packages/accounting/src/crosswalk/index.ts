export type { Conversion, ConvertedEntry, Loss, LossReason } from './conversion.js';
export { convert, schemesFor } from './convert.js';
export type { Evidence, Mapping, MappingRow } from './mapping.js';
export { MAPPINGS } from './mappings.js';
