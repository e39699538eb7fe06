/** The number before a heading: `A.`, `1.`, `a.`, `가.`, `①`, `1)`, `ⅰ.`, or a bullet, which counts nothing. */
export interface OutlineNumber {
  /** Numbers of one kind belong to one level. */
  readonly kind: string;
  /** Position in that kind, from 1; 0 of a bullet. */
  readonly position: number;
}

const SYLLABLES = '가나다라마바사아자차카타파하';
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const CIRCLED_FIRST = 0x2460;
const BULLET = /^[-·•∙○◦ㆍㅇ□■▪└∟*]\s*(?=\p{L})/u;
const CIRCLED = /^([①-⑳])\s*/u;
const NUMBERED = /^(\(?)([A-Za-z]|\d{1,2}|[가-힣]|[ivxIVX]{2,4}|[ⅰ-ⅻⅠ-Ⅻ])([.)])\s*(?=\S)/u;

/** Parts a heading from its number. One sign may be read in two ways: `i.` comes after `h.`, or before `ii.`. */
export function partNumber(text: string): { label: string; numbers: readonly OutlineNumber[] } {
  const circled = CIRCLED.exec(text);
  if (circled) {
    const position = circled[1]!.codePointAt(0)! - CIRCLED_FIRST + 1;
    return { label: text.slice(circled[0].length), numbers: [{ kind: 'circled', position }] };
  }
  const found = NUMBERED.exec(text);
  if (found) {
    const [whole, open, sign, close] = found;
    const numbers = readingsOf(sign!.normalize('NFKC')).map(({ kind, position }) => ({
      kind: `${open}${kind}${close}`,
      position,
    }));
    if (numbers.length > 0) return { label: text.slice(whole.length), numbers };
  }
  const bullet = BULLET.exec(text);
  if (!bullet) return { label: text, numbers: [] };
  return { label: text.slice(bullet[0].length), numbers: [{ kind: 'bullet', position: 0 }] };
}

function readingsOf(sign: string): readonly OutlineNumber[] {
  if (/^\d+$/u.test(sign)) return [{ kind: '1', position: Number(sign) }];
  const readings: OutlineNumber[] = [];
  const syllable = SYLLABLES.indexOf(sign);
  if (syllable >= 0) readings.push({ kind: '가', position: syllable + 1 });
  if (/^[A-Z]$/u.test(sign)) readings.push({ kind: 'A', position: sign.codePointAt(0)! - 64 });
  if (/^[a-z]$/u.test(sign)) readings.push({ kind: 'a', position: sign.codePointAt(0)! - 96 });
  const roman = ROMAN.indexOf(sign.toLowerCase());
  if (roman >= 0) {
    readings.push({ kind: sign === sign.toLowerCase() ? 'i' : 'I', position: roman + 1 });
  }
  return readings;
}
