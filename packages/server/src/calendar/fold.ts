/** Octets of a line without its end (RFC 5545, 3.1). */
const MOST = 75;

/** Octets of a character in UTF-8, by its code point. */
const octetsOf = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

function foldLine(line: string): string {
  // A unit of UTF-16 takes three octets at most.
  if (line.length * 3 <= MOST) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const size = octetsOf(line.codePointAt(index)!);
    if (octets + size > MOST) {
      parts.push(line.slice(start, index));
      start = index;
      // The space in front of what goes on.
      octets = 1;
    }
    octets += size;
    index += size === 4 ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

/** Folds lines of more than 75 octets, never within a character. The lines end in CRLF. */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}
