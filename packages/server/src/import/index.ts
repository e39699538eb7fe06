export type { KnownCity } from './city-finder.js';
export { FORMATS_OF_OTHERS } from './formats/all.js';
export type { Format, FormatId } from './formats/format.js';
export {
  importFiles,
  importFilesSync,
  type Imported,
  type ImportFile,
  type ImportOptions,
} from './import-files.js';
export {
  type Known,
  type KnownEvent,
  type KnownPartner,
  type KnownSession,
  NOTHING_KNOWN,
} from './known.js';
export { isRefusal, openFile } from './open-file.js';
export type { Refusal } from './refusal.js';
export type {
  Conversion,
  DuplicateRow,
  FileKind,
  FileSummary,
  ImportIssue,
  ImportReport,
  Outlier,
  Reconciliation,
  TotalLine,
} from './report.js';
