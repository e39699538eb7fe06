/**
 * How wide a text of 12 px will be, in whole CSS pixels, without asking a browser. The host's font is not
 * known, so the table is a generous one for bold sans-serif: a label may turn out narrower, hardly ever wider.
 */
export const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (letter > '\u2e7f' ? 13 : letter > '~' || /[A-Zmw%]/.test(letter) ? 10 : 8),
    0,
  );
