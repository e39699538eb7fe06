export { describe } from './describe.js';
export { explain } from './explain.js';
export type { Explanation } from './explain.js';
export { workingView } from './view.js';
export type { SeriesRow, SourceView, WorkingView } from './working-view.js';
