export { importFiles, type ImportFile } from './import-files.js';
export type { Known } from './references.js';
export type {
  Conversion,
  DuplicateRow,
  FileKind,
  FileSummary,
  ImportIssue,
  ImportReport,
  Reconciliation,
} from './report.js';
