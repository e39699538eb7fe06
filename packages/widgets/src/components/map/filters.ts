/** A chunk of its own: what the first sight does without. */
export { decodeFilters } from '@climate-embed/figures/map-tools';
