import { decodeCp949 } from './cp949.js';

/** Characters looked at: about a header line. */
const BEGINNING = 100;
/** Words that Korean tables of emissions, cities and sources are made of. */
const KOREAN =
  /에너지|산업|농업|폐기물|수송|건물|배출|온실가스|합계|단위|연도|구분|[가-힣]{2}(?:시|도|군)/u;
/** Of letters that are not Latin, the share of Hangul from which on a text is Korean. */
const MOSTLY = 0.95;

/**
 * The text of a file. UTF-8 with or without a byte order mark, UTF-16 with one, or CP949, as spreadsheet programs in
 * Korea save "CSV".
 *
 * @returns undefined where the bytes are none of these: guessing further would turn names into other names.
 */
export function decode(bytes: Uint8Array): string | undefined {
  const text = decodeAs(encodingOf(bytes), bytes) ?? decodeKorean(bytes);
  // Zeros at the beginning are a picture, a program, or UTF-16 without its mark.
  return text?.slice(0, BEGINNING).includes('\0') ? undefined : text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * CP949, where it reads as Korean. Japanese and Chinese files often fit its bytes, too: they turn
 * into Hangul mixed with ideographs and lone letters, in no word of Korean.
 */
function decodeKorean(bytes: Uint8Array): string | undefined {
  const text = decodeCp949(bytes);
  if (text === undefined || !KOREAN.test(text)) return undefined;
  const letters = text.match(/(?!\p{Script=Latin})\p{L}/gu) ?? [];
  const hangul = letters.filter((letter) => letter >= '가' && letter <= '힣');
  return hangul.length >= letters.length * MOSTLY ? text : undefined;
}
