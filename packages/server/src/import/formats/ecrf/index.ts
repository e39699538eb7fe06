export { ecrf } from './ecrf.js';
