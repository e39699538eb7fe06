import { RefusedError } from '../refusal.js';

/**
 * Tells an .xlsx workbook from the other kinds of file that are zip files inside.
 *
 * @throws RefusedError that names what it is.
 */
export function checkContents(entries: ReadonlyMap<string, unknown>): void {
  if (entries.has('xl/workbook.xml') || entries.has('_rels/.rels')) {
    if (entries.has('xl/workbook.bin')) throw notXlsx('a binary Excel workbook (.xlsb)');
    if (entries.has('word/document.xml')) throw notXlsx('a Word document (.docx)');
    if (entries.has('ppt/presentation.xml')) throw notXlsx('a PowerPoint presentation (.pptx)');
    return;
  }
  if (entries.has('content.xml')) throw notXlsx('an OpenDocument file (.ods)');
  if (entries.has('Index/Document.iwa')) throw notXlsx('an Apple Numbers file (.numbers)');
  if (entries.has('Contents/section0.xml')) throw notXlsx('a Hangul document (.hwpx)');
  const names = [...entries.keys()].slice(0, 5).join(', ');
  throw notXlsx('a zip file that is no workbook: unpack it and import the files in it', names);
}

/** The refusal of a file that is something else than a workbook or CSV text. */
export function notXlsx(what: string, found = what): RefusedError {
  const message = `The file is ${what}. Save the table in it as an Excel workbook (.xlsx) or as "CSV UTF-8" and import that.`;
  return new RefusedError('unreadable-kind', message, found, '.xlsx or CSV');
}
