export { ConflictError } from './conflict-error.js';
export type { RecordKind, RecordWrite, Store, StoredRecord } from './store.js';
