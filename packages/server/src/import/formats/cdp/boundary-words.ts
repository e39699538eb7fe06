/**
 * The boundary of an inventory or a target in a fixed word. CDP's own words change over the years and mix
 * dashes: "Same – covers entire city and nothing else", "Administrative boundary of a local government".
 *
 * @returns undefined where the words say nothing of a boundary.
 */
export function boundaryWord(printed: string, cityBoundary = ''): string | undefined {
  const words = printed
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (words === '') return undefined;
  if (words.startsWith('other')) return 'other';
  if (/^local government operations\b/u.test(words)) return 'own-operations';
  if (/^same\b/u.test(words)) {
    return /\bmetropolitan area$/iu.test(cityBoundary) && !/greater city/iu.test(cityBoundary)
      ? 'metropolitan'
      : 'administrative';
  }
  if (/^larger\b/u.test(words)) return 'larger-than-city';
  if (/^smaller\b/u.test(words)) return 'smaller-than-city';
  if (/^partial\b/u.test(words)) return 'part-of-city';
  if (/combination of administrative/u.test(words)) return 'administrative-combination';
  if (/administrative|municipal|jurisdiction/u.test(words)) return 'administrative';
  return /metropolitan/u.test(words) ? 'metropolitan' : 'other';
}
