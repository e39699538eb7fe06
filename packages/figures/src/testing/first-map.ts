/** What a page loads of a map before its reader asks for more: held against its budget. */
export {
  blocksOf,
  countInView,
  countsFor,
  decodePoints,
  gridMarkers,
  keysFor,
  kindChips,
  kindName,
  listPage,
  needsFilters,
  paintMarkers,
  shortCount,
  summary,
  unplaced,
} from '../map/index.js';
