export { check } from './check.js';
export { pathOf } from './endpoint.js';
export type { Endpoint, ParamNames, Params, ParamsOf, ResponseOf } from './endpoint.js';
export {
  cities,
  citiesPage,
  city,
  countryCities,
  countryCitiesPage,
  endpoints,
  progress,
  progressBatch,
  targetProgress,
} from './endpoints.js';
export { fits } from './fits.js';
export { problemShape, progressCardShape, progressShape } from './generated/shapes.js';
export type {
  Basis,
  City,
  CityName,
  CityPage,
  CitySummary,
  Inventory,
  InventoryPart,
  IsoDate,
  LocalizedText,
  Milestone,
  NetZeroYear,
  Pathway,
  PathwayPoint,
  Period,
  Population,
  Position,
  Problem,
  Progress,
  ProgressBatch,
  ProgressBatchItem,
  ProgressCard,
  SeriesPoint,
  Source,
  Target,
  Working,
  WorkingDifference,
  WorkingInput,
  WorkingStep,
} from './generated/types.js';
export { PROGRESS_BATCH_PATH, PROGRESS_PATH, TARGET_PROGRESS_PATH } from './paths.js';
export type { Issue, Shape, ShapeNode } from './shape.js';
export {
  CAVEATS,
  COVERAGES,
  GASES,
  METHODS,
  PATHWAYS,
  REASONS,
  TARGET_KINDS,
  TARGET_STATUSES,
  VERDICTS,
} from './vocabulary.js';
