/** Characters looked at: about a header line. */
const BEGINNING = 100;

/**
 * The text of a file. UTF-8 with or without a byte order mark, or UTF-16 with one (as spreadsheets save it).
 *
 * @returns undefined where the bytes are neither: guessing would turn names into other names.
 */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // Zeros at the beginning are a picture, a program, or UTF-16 without its mark.
    return text.slice(0, BEGINNING).includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
