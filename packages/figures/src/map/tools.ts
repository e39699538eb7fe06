export { decodeFilters } from './filters.js';
export type { MapFilters } from './filters.js';
export type { MapTools } from './map-tools.js';
export { byName, inOrder, partnerNote, partnerTitle } from './names.js';
export type { NamedPartner, Names } from './names.js';
export { labelOf, optionsOf, unknownIn } from './options.js';
export type { Labels, Option } from './options.js';
export { linesLine, pageLine, shownLine, unfoundLine, unknownLine } from './say-tools.js';
export { inRank, maskOf, nameIndex, searchNames } from './search-names.js';
