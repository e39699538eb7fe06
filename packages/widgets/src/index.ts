export { ClimateEmissions } from './components/emissions/emissions.js';
export { ClimateProgress } from './components/progress/progress.js';
export { ClimateElement } from './element.js';
export type { ResourceStatus } from './controllers/resource-controller.js';
export { ClimateErrorEvent } from './events/climate-error.js';
export { ClimateLoadEvent } from './events/climate-load.js';
export { VERSION } from './generated/version.js';
