/** Longer than any name: what is typed beyond it cannot help. */
const LONGEST = 200;

/**
 * What two writings of the same word have in common: width, case, accents and punctuation do not count.
 *
 * @param most how many characters of the text are looked at.
 */
export const plain = (text: string, most = LONGEST): string =>
  text
    .slice(0, most)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    // Accents only: the marks of kana and the parts of Hangul make other words.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The initial consonants of Hangul syllables, as {@link plain} leaves ㅇㅊ that a reader types who looks for 인천. */
export const initials = (text: string): string =>
  text.replace(/[가-힣]/g, (syllable) =>
    String.fromCharCode(0x1100 + Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)),
  );
