export { ClimateEmissions } from './components/emissions/emissions.js';
export { ClimateProgress } from './components/progress/progress.js';
export { ClimateElement } from './element.js';
export type { ResourceStatus } from './controllers/resource-controller.js';
export { ClimateErrorEvent } from './events/climate-error.js';
export { ClimateFilterEvent, type FilterDetail } from './events/climate-filter.js';
export { ClimateLoadEvent } from './events/climate-load.js';
export { ClimateSelectEvent, type Selection } from './events/climate-select.js';
export { VERSION } from './generated/version.js';
