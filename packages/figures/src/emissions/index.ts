export { drawEmissions } from './drawing.js';
export type {
  EmissionsDrawing,
  EmissionsLayout,
  LayoutPart,
  PartTone,
  Selection,
  Step,
  Tick,
} from './emissions-drawing.js';
export type { Cell, EmissionsTable, EmissionsView, LegendItem, Mark } from './emissions-view.js';
export type { EmissionsTools } from './emissions-tools.js';
export type { EmissionsWords } from './emissions-words.js';
export { emissionsView } from './view.js';
export type { DrawOptions } from './plan.js';
export { stretchesOf } from './stack.js';
export { emissionsTable } from './table.js';
export { sayer } from './say.js';
