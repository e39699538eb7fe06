export { drawPathway } from './drawing.js';
export type { CircleNode, Drawing, DrawingNode, PathNode, TextNode } from './drawing-node.js';
export type { Fact, Part, ProgressView, Tone } from './progress-view.js';
export { progressView } from './view.js';
