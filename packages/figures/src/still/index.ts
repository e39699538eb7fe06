export { describe } from '../working/describe.js';
export { emissionsSvg } from './emissions-svg.js';
export { escaped } from './markup.js';
export { toSvg } from './to-svg.js';
