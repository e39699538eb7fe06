import { RefusedError } from '../refusal.js';
import type { WorkbookLimits } from './limits.js';
import { checkName, checkSizes, damaged } from './zip-checks.js';

/** A file inside a zip file, as its directory describes it and its own header agrees. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;
const METHODS = new Set([0, 8]);

/**
 * Reads the directory at the end of a zip file (PKWARE APPNOTE 4.3) without unpacking anything, and holds it
 * against the limits: what a reader unpacks must be known, small enough and in places of its own.
 *
 * @throws RefusedError
 */
export function readZipDirectory(
  bytes: Uint8Array,
  limits: WorkbookLimits,
): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const zip64 = end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR;
  if (zip64 || count === 0xffff || offset === 0xffffffff) {
    const message = 'The file is a zip64 archive, which spreadsheets of a readable size are not.';
    throw new RefusedError(
      'zip64',
      `${message} Save it as an ordinary .xlsx file.`,
      'zip64',
      'zip',
    );
  }
  if (count > limits.entries) {
    const message = `The workbook holds ${count} files; ${limits.entries} are the most. Save the sheets that matter in a new workbook.`;
    throw new RefusedError('too-many-parts', message, String(count), String(limits.entries));
  }
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw damaged('it is one of several parts');
  }
  if (offset + size > end) throw damaged('its directory lies outside of the file');
  const entries = new Map<string, ZipEntry>();
  let place = offset;
  for (let index = 0; index < count; index++) {
    if (place + CENTRAL_LENGTH > end || view.getUint32(place, true) !== CENTRAL) {
      throw damaged('its directory breaks off');
    }
    const entry = readEntry(view, bytes, place, limits, offset);
    if (entries.has(entry.name)) throw damaged(`it holds "${entry.name}" twice`);
    entries.set(entry.name, entry);
    place +=
      CENTRAL_LENGTH + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(place + at, true), 0);
  }
  checkSizes([...entries.values()], limits);
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    const ends = view.getUint32(at, true) === END;
    if (ends && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged('its directory is missing: it may be cut off');
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  place: number,
  limits: WorkbookLimits,
  directory: number,
): ZipEntry {
  const nameLength = view.getUint16(place + 28, true);
  const nameAt = place + CENTRAL_LENGTH;
  if (nameAt + nameLength > bytes.length) throw damaged('its directory breaks off');
  const raw = bytes.subarray(nameAt, nameAt + nameLength);
  const name = new TextDecoder().decode(raw);
  checkName(name, limits);
  if ((view.getUint16(place + 8, true) & ENCRYPTED) !== 0) {
    const message = 'The workbook is protected by a password. Save it without one.';
    throw new RefusedError('password-protected', message, name, 'a workbook without a password');
  }
  const method = view.getUint16(place + 10, true);
  if (!METHODS.has(method))
    throw damaged(`"${name}" is packed in a way (${method}) that spreadsheets do not use`);
  const local = view.getUint32(place + 42, true);
  const packed = view.getUint32(place + 20, true);
  const size = view.getUint32(place + 24, true);
  if (local + LOCAL_LENGTH > directory || view.getUint32(local, true) !== LOCAL) {
    throw damaged(`"${name}" is not where the directory says`);
  }
  const localName = view.getUint16(local + 26, true);
  const start = local + LOCAL_LENGTH + localName + view.getUint16(local + 28, true);
  if (start + packed > directory) throw damaged(`"${name}" reaches beyond the end`);
  const same =
    localName === nameLength &&
    raw.every((byte, index) => byte === bytes[local + LOCAL_LENGTH + index]);
  if (!same) throw damaged(`"${name}" has another name in its own header`);
  return { name, method, crc: view.getUint32(place + 16, true), packed, size, start };
}
