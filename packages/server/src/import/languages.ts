/** The end of a column by language, lower case: `ko`, `zh-hant`, `zh_tw`. */
export const LANGUAGE_SUFFIX = /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/u;

/** A language tag in the case that BCP 47 recommends: `zh_hant` gives `zh-Hant`. */
export function languageTag(suffix: string): string {
  return suffix
    .split(/[-_]/u)
    .map((part, index) => {
      if (index === 0) return part.toLowerCase();
      return part.length === 4
        ? `${part.slice(0, 1).toUpperCase()}${part.slice(1).toLowerCase()}`
        : part.toUpperCase();
    })
    .join('-');
}
