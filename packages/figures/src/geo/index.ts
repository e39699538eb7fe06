export type { Bounds, Camera, Frame, Position } from './camera.js';
export { boundsOfPoints, fitCamera, NORTH_EAST_ASIA } from './fit.js';
export { decodeLand, type Land } from './land.js';
export { lensFor, type Lens } from './lens.js';
export { movedBy, zoomedAt } from './move.js';
export type { Pen } from './pen.js';
