import { inflateRawSync } from 'node:zlib';
import { RefusedError } from '../refusal.js';
import { crc32 } from './crc32.js';
import { damaged } from './zip-checks.js';
import type { ZipEntry } from './zip-directory.js';

/**
 * The bytes of a file inside, never more than its directory declares, whatever is packed there.
 *
 * @throws RefusedError
 */
export function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  const part = entry.method === 0 ? packed : inflate(packed, entry);
  if (part.length !== entry.size) throw wrongSize(entry);
  if (crc32(part) !== entry.crc) throw damaged(`the checksum of "${entry.name}" is wrong`);
  return part;
}

function inflate(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw wrongSize(entry);
    if (code?.startsWith('Z_')) throw damaged(`"${entry.name}" cannot be unpacked`);
    throw error;
  }
}

function wrongSize({ name, size }: ZipEntry): RefusedError {
  const message = `"${name}" does not unpack to the ${size} bytes that the workbook declares. It was not read further. Open it in a spreadsheet program and save it again as .xlsx.`;
  return new RefusedError('wrong-part-size', message, name, `${size} bytes`);
}
