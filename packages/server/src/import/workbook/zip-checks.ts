import { RefusedError } from '../refusal.js';
import type { WorkbookLimits } from './limits.js';
import type { ZipEntry } from './zip-directory.js';

const CONTROL = /\p{Cc}/u;

/** A zip file or workbook that is not what its own parts say. */
export function damaged(what: string): RefusedError {
  const message = `The workbook is damaged: ${what}. Open it in a spreadsheet program and save it again as .xlsx.`;
  return new RefusedError(
    'damaged-workbook',
    message,
    what,
    'a workbook as a spreadsheet program saves it',
  );
}

/**
 * No spreadsheet program writes names that lead out of the file or are very long.
 *
 * @throws RefusedError
 */
export function checkName(name: string, { nameLength, nameDepth }: WorkbookLimits): void {
  const parts = name.split('/');
  const leadsOut =
    name.startsWith('/') || name.includes('\\') || name.includes(':') || parts.includes('..');
  if (
    !leadsOut &&
    !CONTROL.test(name) &&
    name.length <= nameLength &&
    parts.length <= nameDepth + 1
  )
    return;
  const message = `The workbook holds a file whose name no spreadsheet program writes. Names may have ${nameLength} characters and ${nameDepth} folders, and not lead out of the workbook. Save it again as .xlsx.`;
  throw new RefusedError(
    'odd-part-name',
    message,
    JSON.stringify(name.slice(0, 60)),
    'names like xl/workbook.xml',
  );
}

/**
 * Holds the sizes that the directory declares against the limits, and its files against each other.
 *
 * @throws RefusedError
 */
export function checkSizes(entries: readonly ZipEntry[], limits: WorkbookLimits): void {
  let total = 0;
  for (const { name, packed, size } of entries) {
    total += size;
    if (size > limits.partBytes) {
      throw tooLarge(`"${name}" would unpack to ${megabytes(size)}`, size, limits.partBytes);
    }
    if (size > limits.ratioFrom && size > packed * limits.ratio) {
      const times = packed > 0 ? Math.round(size / packed) : size;
      const message = `"${name}" would unpack to ${times} times its size; ${limits.ratio} times are the most. Such files are made to harm. If yours is not, delete empty formatted rows and columns and save it again.`;
      throw new RefusedError('packed-too-tightly', message, String(times), String(limits.ratio));
    }
  }
  if (total > limits.totalBytes) {
    throw tooLarge(`Its files would unpack to ${megabytes(total)}`, total, limits.totalBytes);
  }
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const { name, start, packed } of inOrder) {
    if (start < end) throw damaged(`"${name}" shares bytes with another file in it`);
    end = start + packed;
  }
}

function tooLarge(what: string, found: number, limit: number): RefusedError {
  const message = `The workbook is too large: ${what}; ${megabytes(limit)} are the most. Save the sheets that matter in a new workbook.`;
  return new RefusedError('workbook-too-large', message, `${found} bytes`, `${limit} bytes`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
