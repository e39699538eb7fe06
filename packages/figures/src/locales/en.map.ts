import type { MapWords } from '../map/map-words.js';

/** English: the map's first sight. */
const words: MapWords = {
  title: 'Partners',
  all: 'All',
  kinds: {
    city: 'Cities|City',
    'research-centre': 'Research centres|Research centre',
    'international-organisation': 'International organisations|International organisation',
    network: 'Networks|Network',
    programme: 'Programmes|Programme',
    finance: 'Finance institutions|Finance institution',
    government: 'Governments|Government',
    'public-body': 'Public bodies|Public body',
    company: 'Companies|Company',
    'civil-society': 'Civil society',
    other: 'Others|Organisation',
  },
  summary: (said, count, countries) =>
    `${said} organisation${count === 1 ? '' : 's'}${countries ? ` in ${countries} ${countries === 1 ? 'country' : 'countries'}` : ''}`,
  unplaced: (said, count) => `${said} without a place ${count === 1 ? 'is' : 'are'} in the list`,
  group: (said, parts, together) =>
    `Group of ${said}: ${parts}. ${together ? 'All at one place: show the list' : 'Zoom in'}`,
  comma: ', ',
  large: [[1e3, 'k']],
  words: {
    map: 'Map',
    list: 'List',
    search: 'Search by name',
    filter: 'Filter',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show all',
    land: 'Land: Natural Earth',
  },
};

export default words;
