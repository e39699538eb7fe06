import type { EmissionsTools } from '../emissions/emissions-tools.js';

/** English: emissions over time, the words on request. */
const tools: EmissionsTools = {
  unknown: 'No emissions of this city are known here in this form.',
  keys: 'Arrow keys walk through years and parts, Shift with them chooses years.',
  parts: 'Parts shown',
  allYears: 'All years',
  chosen: (from, to) => `${from} to ${to}`,
  losses: {
    '': 'not shown in these categories',
    'no-counterpart': 'no such category here',
    'outside-scope': 'of a scope that is not counted here',
    combined: 'in a category that spans several of these',
    'unknown-code': 'in a category of unknown meaning',
    undivided: 'in the published total, but in none of its parts',
  },
  compared: 'Compared with',
  sameScale: 'One scale for all.',
  refused: (city, why) => `${city} is not shown beside it: ${why}.`,
  reasons: {
    boundary: 'it counts another area',
    basis: 'it counts other sources of emissions',
    gas: 'it counts other gases',
    gwp: 'it weighs gases by other warming potentials',
    parts: 'its parts are not the same',
    people: 'no population with a source is known',
    missing: 'no emissions are known',
    unreachable: 'its data could not be had',
  },
};

export default tools;
