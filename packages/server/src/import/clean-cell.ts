/**
 * Characters that no reader sees and that real files carry in headers and cells: zero-width space and
 * joiners, word joiner, byte order mark, soft hyphen, and marks that turn the order of what follows round. CDP's headers
 * hold U+200B and U+00A0.
 */
const INVISIBLE = /[\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu;
const ODD_SPACE = /[\u00A0\u2007\u2009\u202F\u3000]/gu;

/** A cell without invisible characters, with plain spaces, trimmed. Line breaks inside it stay. */
export function cleanCell(cell: string): string {
  return cell.replace(INVISIBLE, '').replace(ODD_SPACE, ' ').trim();
}

/** A header as column name: cleaned, lower case, spaces as underscores. */
export function cleanHeader(header: string): string {
  return cleanCell(header).replace(/\s+/gu, '_').toLowerCase();
}
