import type { OpenFile } from './formats/format.js';
import { openText } from './open-text.js';
import { type Refusal, RefusedError } from './refusal.js';
import { kindOfBytes } from './workbook/file-signature.js';
import { LIMITS, type WorkbookLimits } from './workbook/limits.js';
import { readWorkbook } from './workbook/read-workbook.js';

/** Bytes with the name under which reports show them. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a file from a stranger: an .xlsx workbook or CSV text, told apart by their first bytes. What goes beyond
 * the limits, is damaged, or is another kind of file, is refused with a reason.
 */
export async function openFile(
  file: NamedBytes,
  limits: WorkbookLimits = LIMITS,
): Promise<OpenFile | Refusal> {
  return openFileSync(file, limits);
}

/** The same, for callers that cannot wait. */
export function openFileSync(
  { name, bytes }: NamedBytes,
  limits: WorkbookLimits = LIMITS,
): OpenFile | Refusal {
  try {
    if (kindOfBytes(bytes) === 'text') return openText(name, bytes, limits);
    return { name, kind: 'workbook', sheets: readWorkbook(bytes, limits) };
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

/** True for the answer that a file was not opened. */
export function isRefusal(opened: OpenFile | Refusal): opened is Refusal {
  return 'refused' in opened;
}
