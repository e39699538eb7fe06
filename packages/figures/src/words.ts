/** Looks a word up by a key that came from the API, which may be any text, even `constructor`. */
export const wordFor = (
  words: Readonly<Record<string, string>>,
  key: string | undefined,
): string | undefined => (key !== undefined && Object.hasOwn(words, key) ? words[key] : undefined);
