export { toSvg } from './to-svg.js';
