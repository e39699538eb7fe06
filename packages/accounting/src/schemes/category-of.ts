import type { Category } from './scheme.js';
import { SCHEMES } from './schemes.js';

const categories = new Map(
  SCHEMES.map(({ id, categories: all }) => [id, new Map(all.map((each) => [each.code, each]))]),
);

/** The code itself and what it stands under by its segments, longest first: `I.1.1`, `I.1`, `I`. */
export function prefixesOf(code: string): readonly string[] {
  const segments = code.split('.');
  return segments.map((_, index) => segments.slice(0, segments.length - index).join('.'));
}

/** The deepest category of a scheme that a code belongs to: that of `I.1.1.7` is `I.1.1`. */
export function categoryOf(schemeId: string, code: string): Category | undefined {
  const known = categories.get(schemeId);
  // Asked for each entry many times over, so without a list of prefixes.
  for (let prefix = code; known; prefix = prefix.slice(0, prefix.lastIndexOf('.'))) {
    const category = known.get(prefix);
    if (category || !prefix.includes('.')) return category;
  }
  return undefined;
}

/** The top-level category that a code belongs to, which is what a chart draws: that of `I.1.1` is `I`. */
export function groupOf(schemeId: string, code: string): Category | undefined {
  let category = categoryOf(schemeId, code);
  while (category?.parent !== undefined) category = categoryOf(schemeId, category.parent);
  return category;
}
