import type { Locale } from './locale.js';

/** One for each language asked for, so never more than six. Making one costs some hundred microseconds. */
const names: Partial<Record<string, Intl.DisplayNames>> = {};

/** The name of a country by ISO 3166-1 alpha-2 code; the code itself where it has no name. */
export function country({ lang, countries }: Locale, code: string): string {
  try {
    // English second: else an engine without the language answers in that of its own menus.
    names[lang] ??= new Intl.DisplayNames([lang, 'en'], { type: 'region' });
    return countries?.[code] ?? names[lang].of(code) ?? code;
  } catch {
    return code;
  }
}
