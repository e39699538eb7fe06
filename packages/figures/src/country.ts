import type { Locale } from './locale.js';

/** One for each language asked for, so never more than six. Making one costs some hundred microseconds. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a country by ISO 3166-1 alpha-2 code; the code itself where it has no name. */
export function country({ lang, countries }: Locale, code: string): string {
  try {
    // English second: else an engine without the language answers in that of its own menus.
    const known = names.get(lang) ?? new Intl.DisplayNames([lang, 'en'], { type: 'region' });
    names.set(lang, known);
    return countries?.[code] ?? known.of(code) ?? code;
  } catch {
    return code;
  }
}
