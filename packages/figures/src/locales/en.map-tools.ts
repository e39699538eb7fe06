import type { MapTools } from '../map/map-tools.js';

/** English: what a reader of the map meets on request. */
const tools: MapTools = {
  facets: { kind: 'Kind', country: 'Country', network: 'Network', topic: 'Topic' },
  shown: (part, whole) => `${part} of ${whole} shown`,
  inView: (said) => `${said} in view`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  here: (said) => `${said} at one place`,
  unknown: (names) => `Nobody here is listed under: ${names}.`,
  unfound: (text) => `No name holds “${text}”.`,
  lines: (names) => `Lines: ${names}`,
  ties: {
    'sister-city': 'sister cities',
    'friendship-city': 'friendship cities',
    mou: 'memoranda of understanding',
    moa: 'memoranda of agreement',
    membership: 'memberships',
    secretariat: 'secretariats',
    host: 'hosts',
    funds: 'funding',
    'co-organises': 'joint events',
    launched: 'founded initiatives',
    cooperation: 'cooperation',
    recommended: 'recommended ties',
  },
  precisions: { city: 'shown at its city', region: 'shown at its region' },
  words: {
    none: 'No partner fits. Remove a filter.',
    clear: 'Remove all filters',
    previous: 'Previous page',
    next: 'Next page',
    loading: 'Loading names…',
    failed: 'The names could not be loaded.',
    close: 'Close',
    keys: 'Arrow keys move the map, plus and minus zoom, Page Down and Page Up walk through the markers. The list holds the same partners.',
    touch: 'Move the map with two fingers',
    wheel: 'Hold Ctrl and scroll to zoom',
  },
};

export default tools;
