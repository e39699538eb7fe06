export { makeAnswer } from './answer.js';
export type { Answer, AnswerParts, Ready } from './answer.js';
export { createApp } from './app.js';
export type { App, AppOptions } from './app.js';
export type { Assets } from './assets.js';
export type { CityRecord, PopulationRecord, RecordBodies } from './records.js';
