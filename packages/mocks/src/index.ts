export { sampleCity } from './fixtures/sample-city.js';
export type { SampleCity } from './fixtures/sample-city.js';
export { sampleCityIds, sampleRecords } from './fixtures/sample-records.js';
export type { SampleCityId } from './fixtures/sample-records.js';
export { createMockApi } from './mock-api.js';
export type { MockApi, MockApiOptions } from './mock-api.js';
export type { Scenario, ScenarioOptions } from './scenario.js';
