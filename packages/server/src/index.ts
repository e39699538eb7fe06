export { createApp } from './app/index.js';
export type { App, AppOptions, Assets, Ready } from './app/index.js';
export { importFiles } from './import/index.js';
export type { ImportFile, ImportIssue, ImportReport } from './import/index.js';
export { ConflictError } from './store/index.js';
export type { RecordKind, RecordWrite, Store, StoredRecord } from './store/index.js';
