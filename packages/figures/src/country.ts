import type { Locale } from './locale.js';

/** One for each language asked for, so never more than six. Making one costs some hundred microseconds. */
const names = new Map<string, Intl.DisplayNames>();

/** The name of a country by ISO 3166-1 alpha-2 code; the code itself where it has no name. */
export function country({ lang, countries }: Locale, code: string): string {
  try {
    let known = names.get(lang);
    // English second: else an engine without the language answers in that of its own menus.
    if (!known)
      names.set(lang, (known = new Intl.DisplayNames([lang, 'en'], { type: 'region' })));
    return countries?.[code] ?? known.of(code) ?? code;
  } catch {
    return code;
  }
}
