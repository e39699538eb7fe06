/**
 * How wide a text of 12 px will be, in whole CSS pixels, without asking a browser. The host's font is not
 * known, so the table is a generous one for bold sans-serif: a label may turn out narrower, hardly ever wider.
 */
export const textWidth = (text: string): number =>
  Math.ceil(
    [...text].reduce(
      (sum, letter) =>
        sum +
        (letter > '\u2e7f'
          ? 12.4
          : /[\s.,:;!'’|iIjltf()/·-]/.test(letter)
            ? 4.6
            : /[mwMW%@—+−A-ZЖШЩЮЫФДМжшщюыфмдА-Я]/.test(letter)
              ? 10.6
              : 7.8),
      0,
    ),
  );
