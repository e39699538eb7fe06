export { describe } from '../working/describe.js';
export { emissionsSvg } from './emissions-svg.js';
export { toSvg } from './to-svg.js';
