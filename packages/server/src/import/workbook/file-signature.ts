import { RefusedError } from '../refusal.js';
import { notXlsx } from './zip-kind.js';

/** First bytes of kinds of file that are taken for spreadsheets, in hexadecimal. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['25504446', 'a PDF document'],
  ['89504e47', 'a picture (PNG)'],
  ['ffd8ff', 'a picture (JPEG)'],
  ['47494638', 'a picture (GIF)'],
  ['7b5c727466', 'a text document (RTF)'],
  ['1f8b', 'packed with gzip: unpack it first'],
  ['377abcaf', 'packed with 7-Zip: unpack it first'],
  ['52617221', 'packed with RAR: unpack it first'],
  ['0908', 'an old Excel workbook (.xls)'],
  ['0904', 'an old Excel workbook (.xls)'],
  ['0902', 'an old Excel workbook (.xls)'],
];
/** Streams by which other compound files than workbooks are known. */
const COMPOUNDS: readonly (readonly [string, string])[] = [
  ['HwpSummaryInformation', 'a Hangul document (.hwp)'],
  ['WordDocument', 'an old Word document (.doc)'],
  ['PowerPoint Document', 'an old PowerPoint presentation (.ppt)'],
];
const COMPOUND = 'd0cf11e0a1b11ae1';
const ZIP = '504b0304';
/** Bytes in which the directory of a compound file is looked for. */
const DIRECTORY = 1024 * 1024;

/**
 * Whether the bytes are a zip file, and so perhaps a workbook, or text.
 *
 * @throws RefusedError that names the kind of file, where it is a known one that is not read.
 */
export function kindOfBytes(bytes: Uint8Array): 'zip' | 'text' {
  const first = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (first.startsWith(ZIP)) return 'zip';
  if (first.startsWith('504b0506')) throw notXlsx('an empty zip file');
  if (first === COMPOUND) throw compound(bytes);
  for (const [signature, what] of SIGNATURES) {
    if (first.startsWith(signature)) throw notXlsx(what);
  }
  const text = new TextDecoder()
    .decode(bytes.subarray(0, 2000))
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (/^<(!doctype\s+html|html|head|table|body|meta)\b/iu.test(text)) {
    throw notXlsx('a web page (HTML), whatever its name ends in');
  }
  if (/^<\?xml/iu.test(text)) throw notXlsx('an XML file, perhaps an "XML Spreadsheet 2003"');
  return 'text';
}

/** Both old workbooks and those with a password are compound files; a password leaves its mark in the directory. */
function compound(bytes: Uint8Array): RefusedError {
  const begin = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DIRECTORY));
  const from = Math.max(0, bytes.length - DIRECTORY);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.length - from);
  const holds = (name: string): boolean => {
    const mark = Buffer.from(name, 'utf16le');
    return begin.includes(mark) || end.includes(mark);
  };
  if (!holds('EncryptedPackage')) {
    const other = COMPOUNDS.find(([name]) => holds(name));
    return notXlsx(other?.[1] ?? 'an old Excel workbook (.xls)');
  }
  const message = 'The workbook is protected by a password. Save it without one.';
  const expected = 'a workbook without a password';
  return new RefusedError('password-protected', message, 'EncryptedPackage', expected);
}
