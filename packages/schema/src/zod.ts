export { basis } from './nouns/basis.js';
export { city, citySummary, population, position } from './nouns/city.js';
export { inventory, inventoryPart } from './nouns/inventory.js';
export { cityPage } from './nouns/page.js';
export { period } from './nouns/period.js';
export { problem } from './nouns/problem.js';
export {
  pathway,
  pathwayPoint,
  progress,
  progressBatch,
  progressBatchItem,
  seriesPoint,
} from './nouns/progress.js';
export { progressCard } from './nouns/progress-card.js';
export { isoDate, localizedText } from './nouns/scalars.js';
export { source } from './nouns/source.js';
export { milestone, target } from './nouns/target.js';
export { working, workingDifference, workingInput, workingStep } from './nouns/working.js';
