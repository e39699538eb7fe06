export { describe } from '../working/describe.js';
export { toSvg } from './to-svg.js';
