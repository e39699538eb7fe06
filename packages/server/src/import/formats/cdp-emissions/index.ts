export { cdpEmissions } from './cdp-emissions.js';
