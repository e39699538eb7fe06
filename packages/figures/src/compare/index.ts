export { comparable } from './comparable.js';
export type { Incomparable } from './comparable.js';
export { drawCompared } from './draw-compared.js';
