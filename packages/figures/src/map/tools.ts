export { decodeFilters } from './filters.js';
