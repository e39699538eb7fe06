export { boundsOfPoints, NORTH_EAST_ASIA } from './bounds.js';
export type { Bounds, Camera, Frame, Position } from './camera.js';
export { fitCamera } from './fit.js';
export { decodeLand, type Land } from './land.js';
export { lensFor, type Lens } from './lens.js';
export { MAX_ZOOM, SHARP_ZOOM } from './limits.js';
export { movedBy, zoomedAt } from './move.js';
export type { Pen } from './pen.js';
export { traceArc } from './trace-arc.js';
